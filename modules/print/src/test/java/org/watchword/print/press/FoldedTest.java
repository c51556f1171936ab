package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.Finish;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.press.LettersOnPage.Letter;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sample.SampleTranslation;

/// A leaflet folded in three opens at its cover, whichever way its language is written.
class FoldedTest {
    private static final double MM = 72 / 25.4;

    @Test
    void theCoverIsAtTheRightOfTheOutsideAndTheNumbersBesideIt() throws IOException {
        List<Letter> outside = LettersOnPage.of(folded(leaflet(4), "en"), 1);

        assertEquals(2, panel(outside, "Cover", false));
        assertEquals(1, panel(outside, "Who", false));
        assertEquals(0, panel(outside, "Part4", false));
    }

    @Test
    void insideThePartsFollowEachOtherFromTheLeft() throws IOException {
        List<Letter> inside = LettersOnPage.of(folded(leaflet(4), "en"), 2);

        assertEquals(0, panel(inside, "Part1", true));
        assertEquals(1, panel(inside, "Part2", true));
        assertEquals(2, panel(inside, "Part3", true));
    }

    @Test
    void arabicOpensTheOtherWay() throws IOException {
        Print print = Pages.leafletOf(SampleTranslation.arabic(Sample.BY_ANNA));
        Printed printed = folded(print, "ar");
        double title = LettersOnPage.of(printed, 1).stream()
                .filter(letter -> letter.size() > 24 && !letter.text().isBlank())
                .filter(letter -> !letter.font().endsWith("NotoSans-Bold"))
                .mapToDouble(Letter::left)
                .min()
                .orElseThrow();
        double part = LettersOnPage.of(printed, 2).stream()
                .filter(letter -> !letter.text().isBlank())
                .mapToDouble(Letter::left)
                .min()
                .orElseThrow();

        assertTrue(title < 100 * MM, "cover begins at " + title);
        assertTrue(part > 197 * MM, "the first part begins at " + part);
    }

    @Test
    void aScreenReaderReadsCoverInsideFlapAndBack() throws IOException {
        Printed printed = folded(leaflet(4), "en");
        String read = TaggedWords.of(printed);

        List<String> order = List.of("Cover", "Part1", "Part2", "Part3", "Part4", "Who to call", "Numbers checked");
        int before = -1;
        for (String words : order) {
            int at = read.indexOf(words);
            assertTrue(at > before, words + " in: " + read);
            before = at;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyNumberOfPartsIsShared(int parts) throws IOException {
        String text = Pages.text(folded(leaflet(parts), "en"));

        for (int part = 1; part <= parts; part++) {
            assertTrue(text.contains("Part" + part), text);
        }
    }

    @Test
    void forPeopleAffectedTheOutsideHasNoNumber() throws IOException {
        Print print = Sample.print(
                PrintKind.LEAFLET, Paper.A5, PrintVoice.AFFECTED, List.of("helpline"), SampleText.leaflet());
        Printed printed = folded(print, "en");

        assertTrue(letters(LettersOnPage.of(printed, 2)).indexOf("08081570192") >= 0);
        assertEquals(-1, letters(LettersOnPage.of(printed, 1)).indexOf("08081570192"));
    }

    private static Print leaflet(int parts) {
        var panels = new org.watchword.content.print.Panel[parts];
        for (int part = 0; part < parts; part++) {
            panels[part] = SampleText.dots("Part" + (part + 1), "One thing to see", "Another thing to see");
        }
        return Pages.leafletOf(SampleText.source("Cover", "A lead.", panels));
    }

    private static Printed folded(Print print, String language) {
        return Pages.print(print, PrintOrder.usual(print).on(Paper.A4).with(Finish.FOLDED), language);
    }

    /// Which third a word begins on, from 0 at the left.
    private static int panel(List<Letter> letters, String word, boolean inside) {
        int at = letters(letters).indexOf(word.replace(" ", ""));
        assertTrue(at >= 0, word);
        List<Letter> seen =
                letters.stream().filter(letter -> !letter.text().isBlank()).toList();
        double left = seen.get(at).left();
        double first = inside ? 100 * MM : 97 * MM;
        return left < first ? 0 : left < first + 100 * MM ? 1 : 2;
    }

    private static String letters(List<Letter> letters) {
        StringBuilder all = new StringBuilder();
        letters.stream().map(Letter::text).filter(text -> !text.isBlank()).forEach(all::append);
        return all.toString();
    }

    /// The words in the order of the tree.
    private static final class TaggedWords {
        private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
        private final List<String> read = new ArrayList<>();

        static String of(Printed printed) throws IOException {
            TaggedWords tagged = new TaggedWords();
            try (PDDocument document = Loader.loadPDF(printed.bytes())) {
                for (PDPage page : document.getPages()) {
                    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                    extractor.processPage(page);
                    Map<Integer, String> onPage = new HashMap<>();
                    extractor.getMarkedContents().forEach(mark -> onPage.put(mark.getMCID(), words(mark)));
                    tagged.words.put(page, onPage);
                }
                tagged.read(document.getDocumentCatalog().getStructureTreeRoot());
            }
            return String.join(" ", tagged.read);
        }

        private void read(PDStructureNode node) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureNode inner) {
                    read(inner);
                } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
                    read.add(words.get(element.getPage()).getOrDefault(mark, ""));
                }
            }
        }

        private static String words(PDMarkedContent mark) {
            StringBuilder all = new StringBuilder();
            for (Object piece : mark.getContents()) {
                if (piece instanceof TextPosition letter) {
                    all.append(letter.getUnicode());
                } else if (piece instanceof PDMarkedContent inner) {
                    all.append(inner.getActualText() == null ? words(inner) : inner.getActualText());
                }
            }
            return all.toString();
        }
    }
}
