package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;
import org.watchword.content.read.LibraryReader;
import org.watchword.print.ExamKeySheet;
import org.watchword.print.ExamSheet;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.sample.Sample;

/// The test that is shipped, on paper: what somebody needs stands there, and no answer is given away.
class ExamPagesTest {
    private static final Library LIBRARY =
            LibraryReader.read(List.of(Path.of(System.getProperty("watchword.root"), "training-content")));
    private static final Authority AUTHORITY =
            LIBRARY.authority("taxi-licensing").orElseThrow();
    private static final Bank BANK = LIBRARY.bank(AUTHORITY.bank()).orElseThrow();
    private static final int QUESTIONS = AUTHORITY.drawing().questions();
    private static final Press PRESS = new Press();

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void aPaperHasAllThatIsNeededAndKeepsToBothStandards(TextSize size) throws Exception {
        Printed printed = print(size, "B2-K7QX");
        pictures(printed, "exam-" + size.name().toLowerCase(java.util.Locale.ROOT));
        String text = Pages.text(printed);

        for (String words : List.of(
                "Paper B2-K7QX",
                "Name",
                "Badge or licence number",
                "You pass with 7 of 10 right.",
                "Take the time you need.",
                "You may ask the trainer to read the questions to you.",
                "Hand the paper back.")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
        for (ExamSheet.Asked asked : questions()) {
            assertTrue(text.contains(asked.question().text()), asked.question().text());
        }
        assertFalse(text.contains("Not sure ") || text.contains("report"), "no such choice, and nothing to tell");
        assertEquals(printed.pages(), text.split("B2-K7QX", -1).length - 2, "the code is on every page");
        assertTrue(page(printed, 1).contains("Your answers"), "the grid is on the page with the name");
        VeraGreenfieldFoundryProvider.initialise();
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void everyWordOfALargePaperIsLarge() throws IOException {
        float[] smallest = {100};
        try (PDDocument document =
                Loader.loadPDF(print(TextSize.LARGE, "A1-K7QX").bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    smallest[0] = Math.min(smallest[0], letter.getFontSizeInPt());
                }
            }.getText(document);
        }
        assertTrue(smallest[0] >= 16, "" + smallest[0]);
    }

    @Test
    void noQuestionIsCutAndEachPaperBeginsOnAFront() throws IOException {
        for (TextSize size : TextSize.values()) {
            int alone = print(size, "A1-K7QX").pages();
            Printed both = print(size, "A1-K7QX", "B1-K7QX");
            assertEquals((alone + alone % 2) * 2, both.pages());
            String second = page(both, alone + alone % 2 + 1);
            assertTrue(second.contains("B1-K7QX") && second.contains("Your answers"), second);
            for (ExamSheet.Asked asked : questions()) {
                String last = asked.options().getLast().words();
                assertTrue(
                        IntStream.rangeClosed(1, alone)
                                .mapToObj(number -> page(both, number))
                                .anyMatch(page -> page.contains(asked.question().text()) && page.contains(last)),
                        asked.question().text());
            }
        }
    }

    @Test
    void theKeySaysWhomItIsForAndWhatIsRightOnEachPaper() throws Exception {
        List<String> right = List.of("B", "AC", "A", "D", "C", "A", "B", "ABD", "C", "A");
        List<ExamKeySheet.Try> tries = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new ExamKeySheet.Try(
                        number,
                        List.of("A", "B", "C", "D").stream()
                                .map(version -> new ExamKeySheet.Column(version + number, right))
                                .toList()))
                .toList();
        Printed printed = assertInstanceOf(
                Printed.class,
                PRESS.print(
                        new ExamKeySheet(AUTHORITY, BANK.title().in("en", "en"), "K7QX", "Town hall", tries),
                        Sample.AT));
        pictures(printed, "exam-key");
        String text = Pages.text(printed);

        assertEquals(1, printed.pages(), "all tries are seen at once");
        assertTrue(text.startsWith("For the trainer only"), text);
        assertTrue(text.contains("Question A1 B1 C1 D1 A2 B2 C2 D2 A3 B3 C3 D3"), text);
        assertTrue(text.contains("8 ABD ABD ABD ABD"), text);
        VeraGreenfieldFoundryProvider.initialise();
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void nothingIsPrintedOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> sheet(TextSize.CLEAR, List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new ExamKeySheet(AUTHORITY, "Pass", "K7QX", "here", List.of()));
    }

    private static Printed print(TextSize size, String... codes) {
        return assertInstanceOf(Printed.class, PRESS.print(sheet(size, List.of(codes)), Sample.AT));
    }

    private static ExamSheet sheet(TextSize size, List<String> codes) {
        List<ExamSheet.Paper> papers = codes.stream()
                .map(code -> new ExamSheet.Paper(code, questions()))
                .toList();
        ExamSheet.How how = new ExamSheet.How(size, LocalFacts.of(LIBRARY, new Area("gb")));
        return new ExamSheet(AUTHORITY, BANK.title().in("en", "en"), "en", papers, how);
    }

    /// The first of the bank, with and without several right ones.
    private static List<ExamSheet.Asked> questions() {
        return BANK.questions("en").stream()
                .limit(QUESTIONS)
                .map(ExamPagesTest::asked)
                .toList();
    }

    private static ExamSheet.Asked asked(Question question) {
        List<Option> options = question.options().stream()
                .filter(option -> option.role() != Role.NOT_SURE)
                .toList();
        return new ExamSheet.Asked(
                question,
                options,
                options.stream().filter(option -> option.role() == Role.RIGHT).count() > 1);
    }

    private static String page(Printed printed, int number) {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void pictures(Printed printed, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (int page = 0; page < printed.pages(); page++) {
            ImageIO.write(
                    PagePicture.of(printed, page, 80).image(),
                    "png",
                    folder.resolve(name + "-" + page + ".png").toFile());
        }
    }
}
