package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;

/// A guide takes as many pages as it needs, and cuts nothing in two.
class GuideTest {
    private static final String SENTENCE = "Listen, stay calm, and let them use their own words. ";

    @Property(tries = 20)
    void everyPartIsThereAndNoHeadingStandsAloneAtAFoot(
            @ForAll @IntRange(min = 1, max = 24) int parts, @ForAll @IntRange(min = 1, max = 12) int sentences)
            throws IOException {
        List<String> pages = pages(guide(parts, sentences));

        String all = String.join(" ", pages);
        for (int part = 1; part <= parts; part++) {
            assertTrue(all.contains("Part number " + part + " begins"), all);
        }
        for (String page : pages) {
            String words =
                    page.replaceAll("(Who to call .*)?\\d+ / \\d+ *$", "").strip();
            assertFalse(words.matches("(?s).*Part number \\d+ begins$"), page);
        }
    }

    @Test
    void eachPageTellsItsNumberAndTheLastTheNumbersToCall() throws IOException {
        List<String> pages = pages(guide(20, 8));

        assertTrue(pages.size() > 4, "pages: " + pages.size());
        for (int page = 0; page < pages.size(); page++) {
            assertTrue(pages.get(page).contains((page + 1) + " / " + pages.size()), pages.get(page));
            assertEquals(page == pages.size() - 1, pages.get(page).contains("08081 570 192"), pages.get(page));
        }
    }

    @Test
    void nothingLiesBeyondThePaper() throws IOException {
        assertTrue(SeenLetters.withinThePage(Pages.print(guide(20, 8))));
    }

    @Test
    void aShortGuideIsOnePage() throws IOException {
        assertEquals(1, Pages.print(guide(2, 1)).pages());
    }

    @Test
    void aParagraphHigherThanAPageIsRefusedWithASentenceOfIt() {
        Refused refused = Pages.refused(guide(1, 200));

        assertEquals(Refused.Reason.DOES_NOT_FIT, refused.reason());
        assertEquals(SENTENCE.strip(), refused.subject());
    }

    /// Items go over to the next page; nothing of them is lost, and no page is left half empty for them.
    @Test
    void aLongListGoesOnOnTheNextPage() throws IOException {
        String[] items = IntStream.rangeClosed(1, 90)
                .mapToObj(item -> "Item " + item + " of the list.")
                .toArray(String[]::new);
        Print print = Sample.print(
                PrintKind.GUIDE,
                Paper.A4,
                PrintVoice.PUBLIC,
                List.of("emergency"),
                SampleText.source("For the trainer", "Read this.", SampleText.dots("All of it", items)));
        List<String> pages = pages(print);

        assertTrue(pages.size() > 2, "pages: " + pages.size());
        String all = String.join(" ", pages);
        int at = 0;
        for (String item : items) {
            at = all.indexOf(item, at);
            assertTrue(at >= 0, item);
        }
        assertTrue(pages.getFirst().contains("Item 20 of"), pages.getFirst());
    }

    @Test
    void aGuideIsForPaperThatEveryPrinterHas() {
        Print a2 = Sample.print(PrintKind.GUIDE, Paper.A2, PrintVoice.PUBLIC, List.of(), SampleText.leaflet());

        assertEquals(Refused.Reason.NO_LAYOUT, Pages.refused(a2).reason());
    }

    static Print guide(int parts, int sentences) {
        Panel[] panels = IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new Panel(
                        "Part number " + part + " begins",
                        List.of(
                                SampleText.paragraph(String.join("", Collections.nCopies(sentences, SENTENCE))),
                                SampleText.paragraph("And so it ends."))))
                .toArray(Panel[]::new);
        return Sample.print(
                PrintKind.GUIDE,
                Paper.A4,
                PrintVoice.PUBLIC,
                List.of("emergency", "helpline"),
                SampleText.source("For the trainer", "Read this before the day.", panels));
    }

    private static List<String> pages(Print guide) throws IOException {
        Printed printed = Pages.print(guide);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document).replaceAll("\\s+", " ").strip());
            }
        }
        return pages;
    }
}
