package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.press.LettersOnPage.Letter;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleSmall;
import org.watchword.print.sample.SampleText;

/// Cards and small forms: many on a sheet, cut apart by hand.
class SmallPrintsTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final String PRIVATE = "They keep it private unless someone is in danger or a child is at risk. ";

    @Test
    void aCardSaysItsNumberFirstAndWhenItWasChecked() throws IOException {
        String text = Pages.text(Pages.print(SampleSmall.card(Paper.CARD)));

        assertTrue(
                text.startsWith("Useful numbers 08081 570 192 The Sample & Example Helpline. "
                        + "When to use the sample & example helpline 999 When to use emergency services "
                        + "Free. Interpreters. They keep it private unless someone is in danger or a child is at risk. "
                        + "Numbers checked on 31 May 2026 by Anna Okoro. Useful numbers"),
                text);
        assertEquals(10, text.split("08081 570 192", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({"CARD, CARD, 10", "CARD, MINI, 21", "FORM, A6, 4", "FORM, CARD, 10"})
    void asManyAsGoOnTheSheet(PrintKind kind, Paper paper, int many) throws IOException {
        Printed printed = Pages.print(print(kind, paper));
        String title = print(kind, paper).text("en").orElseThrow().title();

        assertEquals(1, printed.pages());
        assertEquals(many, Pages.text(printed).split(title, -1).length - 1);
        keep(printed, kind + "-" + paper);
    }

    @ParameterizedTest
    @CsvSource({"CARD, CARD, 20, 11", "CARD, MINI, 15, 12", "FORM, CARD, 20, 11", "FORM, A6, 0, 0.5"})
    void nothingIsPrintedNearACut(PrintKind kind, Paper paper, double left, double top) {
        requireClearEdges(Pages.print(print(kind, paper)), paper, left, top);
    }

    private static void requireClearEdges(Printed printed, Paper paper, double left, double top) {
        int columns = 210 / paper.widthMm();
        int rows = 297 / paper.heightMm();
        double mark = left > 0 ? 0 : 10.2;
        double inner = paper.heightMm() - 2 * mark;
        for (int number = 0; number < printed.pages(); number++) {
            PaperPixels page = new PaperPixels(printed, number);
            for (int at = 0; at < columns * rows; at++) {
                int row = at / columns;
                double x = left + at % columns * paper.widthMm();
                double y = top + row * paper.heightMm();
                double wide = paper.widthMm() - 2 * mark;
                assertTrue(page.isClear(x + mark, y + 0.2, wide, 4.8), "top of " + at);
                assertTrue(page.isClear(x + mark, y + paper.heightMm() - 5, wide, 4.8), "bottom of " + at);
                assertTrue(page.isClear(x + 0.2, y + mark, 4.8, inner), "left of " + at);
                assertTrue(page.isClear(x + paper.widthMm() - 5, y + mark, 4.8, inner), "right of " + at);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"CARD, 20, 11, 5.0", "MINI, 15, 12, 6.0"})
    void marksStandWhereTheCutsEnd(Paper paper, double left, double top, double markTop) {
        PaperPixels page = new PaperPixels(Pages.print(SampleSmall.card(paper)), 0);
        for (double x = left; x <= 210 - left + 0.01; x += paper.widthMm()) {
            assertFalse(page.isClear(x - 0.3, markTop, 0.6, 2), "above " + x);
            assertFalse(page.isClear(x - 0.3, 297 - markTop - 2, 0.6, 2), "below " + x);
        }
        for (double y = top; y <= 297 - top + 0.01; y += paper.heightMm()) {
            assertFalse(page.isClear(left - 5, y - 0.3, 2, 0.6), "left of " + y);
            assertFalse(page.isClear(210 - left + 3, y - 0.3, 2, 0.6), "right of " + y);
        }
        assertTrue(page.isClear(0, 0, 210, 3), "where no printer prints");
    }

    @ParameterizedTest
    @EnumSource(names = {"CARD", "MINI"})
    void anArabicCardBeginsAtTheRightAndKeepsItsNumbersOrder(Paper paper) throws IOException {
        PrintText text = SampleText.text("ar", java.util.Optional.of(Sample.BY_ANNA), "أرقام مفيدة", "مجاني.");
        Printed printed = Pages.print(SampleSmall.card(paper, text), "ar");
        double right = left(paper) + mm(paper.widthMm());
        List<Letter> title = LettersOnPage.of(printed, 1).stream()
                .filter(letter -> letter.font().contains("Vazirmatn"))
                .filter(letter -> letter.right() < right && letter.baseline() < mm(20 + 12))
                .toList();

        assertEquals(
                right - mm(5.2), title.stream().mapToDouble(Letter::right).max().orElseThrow(), 1.5);
        assertTrue(SeenLetters.of(printed).contains("08081570192"));
        keep(printed, "arabic-" + paper);
    }

    @Test
    void aDraftSaysSoOnBothSidesOfEveryCardAndHasNoNumber() throws IOException {
        Printed printed = Pages.print(SampleSmall.draft(PrintKind.CARD, Paper.CARD), "de");
        String text = Pages.text(printed);

        assertEquals(2, printed.pages());
        assertEquals(20, text.split("DRAFT", -1).length - 1, text);
        assertFalse(text.matches(".*[0-9].*"), text);
    }

    @Test
    void longerWordsGoToTheBackAndTheFrontTellsNothing() throws IOException {
        Printed printed = Pages.print(SampleSmall.card(Paper.CARD, SampleText.source("Numbers", PRIVATE.repeat(2))));
        keep(printed, "front");

        assertEquals(2, printed.pages());
        assertFalse(words(printed, 1).contains("private"), words(printed, 1));
        assertTrue(words(printed, 1).startsWith("Numbers 08081 570 192"), words(printed, 1));
        assertEquals(20, words(printed, 2).split("They keep it private", -1).length - 1);
        requireClearEdges(printed, Paper.CARD, 20, 11);
    }

    @Test
    void longWordsAreSetSmallerAndThenTheLongestSentenceIsNamed() throws IOException {
        double roomy = size(SampleText.source("Numbers", "Free."));
        double full = size(SampleText.source("Numbers", PRIVATE.repeat(5)));
        assertTrue(full < roomy && full >= 8, full + " < " + roomy);

        PrintText tooLong = SampleText.source("Numbers", PRIVATE.repeat(20));
        assertEquals(
                new Refused(Refused.Reason.DOES_NOT_FIT, PRIVATE.strip()),
                Pages.refused(SampleSmall.card(Paper.CARD, tooLong)));
    }

    @Test
    void aFormHasALineForEachWordAndMoreBelowTheLast() {
        PagePicture page = PagePicture.of(Pages.print(SampleSmall.form(Paper.A6)), 0, 72);
        int[] pixels = page.argb();
        int column = (int) mm(105 - 12);
        long rules = IntStream.range((int) mm(25), (int) mm(120))
                .filter(y ->
                        pixels[y * page.width() + column] != WHITE && pixels[(y - 1) * page.width() + column] == WHITE)
                .count();

        assertTrue(rules >= 6, "lines: " + rules);
    }

    @Test
    void aFormThatIsTooLongNamesASentence() {
        PrintText text = SampleText.source(
                "Form",
                "Safe first.",
                SampleText.dots(
                        "Seen",
                        java.util.Collections.nCopies(30, "Day and time").toArray(String[]::new)),
                new org.watchword.content.print.Panel(
                        "Then", List.of(SampleText.paragraph("Give this to the police on the same day."))));
        Print print = Sample.print(PrintKind.FORM, Paper.A6, PrintVoice.PUBLIC, List.of(), text);

        assertEquals(
                "Give this to the police on the same day.", Pages.refused(print).subject());
    }

    private static double size(PrintText text) throws IOException {
        return LettersOnPage.of(Pages.print(SampleSmall.card(Paper.CARD, text)), 1).stream()
                .filter(letter -> letter.font().endsWith("Next-Regular"))
                .mapToDouble(Letter::size)
                .max()
                .orElseThrow();
    }

    private static String words(Printed printed, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Print print(PrintKind kind, Paper paper) {
        return kind == PrintKind.FORM ? SampleSmall.form(paper) : SampleSmall.card(paper);
    }

    private static double left(Paper paper) {
        int columns = 210 / paper.widthMm();
        return (mm(210) - columns * mm(paper.widthMm())) / 2;
    }

    private static double mm(double length) {
        return length / 25.4 * 72;
    }

    private static void keep(Printed printed, String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve("small-" + name + ".png");
        ImageIO.write(PagePicture.of(printed, 0, 90).image(), "png", file.toFile());
    }
}
