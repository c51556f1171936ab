package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleSmall;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sample.SampleTranslation;

/// A poster with ten strips at its foot.
class TearOffTest {
    private static final int LENGTH = 62;
    private static final int STRIP = 21;
    private static final int BEGIN = 297 - LENGTH;

    @Test
    void theNumberStandsOnThePosterAndOnTenStripsWithNothingThatTells() throws IOException {
        Printed printed = Pages.print(SampleSmall.tearOff());
        keep(printed, "tear-off");
        assertTrue(Pages.text(printed).startsWith("You can get help. Is someone keeping your money"));
        assertEquals("0808 157 0963A charity".repeat(10), strips(printed));
    }

    @Test
    void stripsAreReadUpwardsAndInArabicDownwards() throws IOException {
        assertEquals(90, turned(Pages.print(SampleSmall.tearOff())).getFirst().getDir());
        Printed arabic = Pages.print(SampleSmall.tearOff(SampleTranslation.arabic(Sample.BY_ANNA)), "ar");
        keep(arabic, "tear-off-arabic");
        assertEquals(270, turned(arabic).getFirst().getDir());
        assertEquals(
                "08081570963".repeat(10),
                turned(arabic).stream()
                        .map(TextPosition::getUnicode)
                        .filter(letter -> letter.matches("[0-9]"))
                        .reduce("", String::concat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyStripIsClearAtItsEdgesAndCutLinesStandBetween(String language) {
        Print print = SampleSmall.tearOff(SampleText.poster());
        if (language.equals("ar")) {
            print = SampleSmall.tearOff(SampleTranslation.arabic(Sample.BY_ANNA));
        }
        PaperPixels page = new PaperPixels(Pages.print(print, language), 0);
        for (int strip = 0; strip < 10; strip++) {
            int left = strip * STRIP;
            assertTrue(page.isClear(left + 0.2, BEGIN, 4.8, LENGTH), "left of " + strip);
            assertTrue(page.isClear(left + STRIP - 5, BEGIN, 4.8, LENGTH), "right of " + strip);
            assertTrue(page.isClear(left + 0.2, BEGIN, STRIP - 0.4, 5), "top of " + strip);
            assertTrue(page.isClear(left + 0.2, 292, STRIP - 0.4, 5), "foot of " + strip);
            assertFalse(page.isClear(left + 5, BEGIN + 5, STRIP - 10, LENGTH - 10), "words of " + strip);
            assertTrue(strip == 0 || !page.isClear(left - 0.2, BEGIN, 0.4, LENGTH), "cut before " + strip);
        }
    }

    @Test
    void onADraftTheStripsAreDraftsToo() throws IOException {
        Printed printed = Pages.print(SampleSmall.draft(PrintKind.TEAR_OFF, Paper.A4), "de");
        String text = Pages.text(printed);

        assertEquals("DRAFTThe Sample & Example Helpline".repeat(10), strips(printed));
        assertEquals(2, text.split("DRAFT", -1).length - 1, text);
        assertFalse(text.matches(".*[0-9].*"), text);
    }

    @Test
    void withoutAContactThereIsNothingToTearOff() {
        Print print = Sample.print(PrintKind.TEAR_OFF, Paper.A4, PrintVoice.AFFECTED, List.of(), SampleText.poster());

        assertEquals(new Refused(Refused.Reason.NO_NUMBER, "You can get help."), Pages.refused(print));
    }

    @Test
    void aNameTooLongForAStripIsNamed() {
        String name = "A service whose name is so long that no strip of paper could ever hold it";
        var contact = Sample.contact(
                "long", name, "0808 157 0000", org.watchword.content.contact.Status.CURRENT, Sample.BY_ANNA);
        Print print =
                Sample.print(PrintKind.TEAR_OFF, Paper.A4, PrintVoice.PUBLIC, List.of("long"), SampleText.poster());

        assertEquals(
                new Refused(Refused.Reason.DOES_NOT_FIT, name),
                new Press().print(print, "en", Sample.facts(contact), Sample.AT));
    }

    private static String strips(Printed printed) throws IOException {
        return turned(printed).stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static List<TextPosition> turned(Printed printed) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getDir() != 0) {
                    letters.add(letter);
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            reader.getText(document);
        }
        assertEquals(1, new TreeSet<>(letters.stream().map(TextPosition::getDir).toList()).size());
        return letters;
    }

    private static void keep(Printed printed, String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        ImageIO.write(PagePicture.of(printed, 0, 90).image(), "png", file.toFile());
    }
}
