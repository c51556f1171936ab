package org.watchword.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchword.print.page.About;
import org.watchword.print.page.PrintFile;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleFaces;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

class ListBrickTest {
    private static final String LONG_WORD = "Unterstützungsmöglichkeiten";
    private static final Writing ENGLISH = new Writing("en");
    private static final Typeface FACE = Typeface.of(SampleFaces.WORDS);
    private static final Style STYLE = new Style(FACE, FACE, FACE, 10, 1.4, Ink.INK);

    @Test
    void itemsAreNumberedFromOne() throws IOException {
        assertEquals("1. One 2. Two 3. Three", text(list(true, "One", "Two", "Three")));
    }

    @Test
    void theTenthNumberStandsApartFromItsWords() throws IOException {
        String text = text(list(true, "a", "b", "c", "d", "e", "f", "g", "h", "i", "Jot it down"));

        assertTrue(text.endsWith("9. i 10. Jot it down"), text);
    }

    @Test
    void dotsAreDrawnAndNotRead() throws IOException {
        assertEquals("One Two", text(list(false, "One", "Two")));
    }

    @Test
    void theTreeKnowsTheListAndItsItems() throws IOException {
        byte[] bytes = draw(list(true, "One", "Two"));

        try (PDDocument read = Loader.loadPDF(bytes)) {
            PDStructureElement list =
                    first(first(read.getDocumentCatalog().getStructureTreeRoot().getKids())
                            .getKids());
            assertEquals("L", list.getStructureType());
            assertEquals(2, list.getKids().size());
            assertEquals("LI", first(list.getKids()).getStructureType());
            assertEquals("Lbl", first(first(list.getKids()).getKids()).getStructureType());
        }
    }

    @Test
    void longItemsMakeItHigher() {
        double oneLine = list(false, "One").height(100);

        assertTrue(list(false, "One and then some more words").height(100) > 1.9 * oneLine);
    }

    @Test
    void aWordWiderThanWhatTheDotLeavesOverflows() {
        TextBrick word = TextBrick.line(ENGLISH, LONG_WORD, STYLE);
        double points = word.text().lines(100_000).getFirst().width() * STYLE.size() / 1000;

        assertTrue(list(false, LONG_WORD).overflows(points + 5));
        assertFalse(list(false, LONG_WORD).overflows(points + 15));
    }

    @Test
    void cutBetweenItemsItStaysOneListAndGoesOnCounting() throws IOException {
        ListBrick whole = list(true, "One", "Two", "Three", "Four", "Five");
        Divisible.Divided divided = whole.divided(180, whole.height(180) * 0.7).orElseThrow();
        try (PrintFile file = new PrintFile(new About("A list", ENGLISH, Sample.AT))) {
            divided.first().draw(new Spot(file.page(200, 200), file.root(), 10, 10, 180));
            divided.rest().draw(new Spot(file.page(200, 200), file.root(), 10, 10, 180));
            try (PDDocument read = Loader.loadPDF(file.bytes())) {
                List<Object> lists = first(
                                read.getDocumentCatalog().getStructureTreeRoot().getKids())
                        .getKids();
                assertEquals(1, lists.size());
                assertEquals(5, first(lists).getKids().size());
                assertEquals(
                        "1. One 2. Two 3. Three 4. Four 5. Five",
                        new PDFTextStripper()
                                .getText(read)
                                .replaceAll("\\s+", " ")
                                .strip());
            }
        }
    }

    @Test
    void noItemStandsAloneOnEitherPage() {
        ListBrick four = list(false, "One", "Two", "Three", "Four");
        double line = list(false, "One").height(180);

        assertTrue(four.divided(180, 1.5 * line).isEmpty());
        assertEquals(2, items(four.divided(180, 3.9 * line).orElseThrow().first()));
        assertTrue(list(false, "One", "Two", "Three").divided(180, 2.9 * line).isEmpty());
    }

    private static int items(Brick list) {
        return ((ListBrick) list).items().size();
    }

    private static ListBrick list(boolean numbered, String... items) {
        List<TextBrick> bricks = Stream.of(items)
                .map(item -> TextBrick.line(ENGLISH, item, STYLE))
                .toList();
        return new ListBrick(ENGLISH, bricks, numbered, STYLE, Ink.TEAL);
    }

    private static byte[] draw(Brick brick) throws IOException {
        try (PrintFile file = new PrintFile(new About("A list", ENGLISH, Sample.AT))) {
            brick.draw(new Spot(file.page(200, 200), file.root(), 10, 10, 180));
            return file.bytes();
        }
    }

    private static String text(Brick brick) throws IOException {
        try (PDDocument read = Loader.loadPDF(draw(brick))) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ").strip();
        }
    }

    private static PDStructureElement first(List<Object> kids) {
        return (PDStructureElement) kids.getFirst();
    }
}
