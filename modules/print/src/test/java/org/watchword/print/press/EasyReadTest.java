package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.press.LettersOnPage.Letter;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleSmall;
import org.watchword.print.sample.SampleTranslation;

class EasyReadTest {
    private static final double FOURTEEN = 13.99;

    @Test
    void everyLetterHasFourteenPointsAtLeast() throws IOException {
        Printed printed = Pages.print(SampleSmall.easyRead(PrintVoice.PUBLIC, 6));
        assertTrue(printed.pages() > 1);
        for (int page = 1; page <= printed.pages(); page++) {
            assertTrue(LettersOnPage.of(printed, page).stream().allMatch(letter -> letter.size() >= FOURTEEN));
        }
    }

    @Test
    void peopleAffectedFindTheNumberBeforeTheIdeas() throws IOException {
        Printed affected = Pages.print(SampleSmall.easyRead(PrintVoice.AFFECTED, 2));
        String first = Pages.text(affected);
        String last = Pages.text(Pages.print(SampleSmall.easyRead(PrintVoice.PUBLIC, 2)));

        assertTrue(first.indexOf("08081 570 192") < first.indexOf("Part 1"), first);
        assertTrue(last.indexOf("08081 570 192") > last.indexOf("Part 2"), last);
        assertEquals(1, affected.pages());
    }

    @Test
    void wordsStandBesideTheirPictureAndInArabicBeforeIt() throws IOException {
        Printed english = Pages.print(SampleSmall.easyRead(PrintVoice.AFFECTED, 1));
        assertEquals(64 + 74 + 22, edge(english, true), 3);

        var text = SampleSmall.arabic(Sample.BY_ANNA, SampleSmall.panels(1));
        assertEquals("ar", text.language());
        Print print = Sample.print(PrintKind.EASY_READ, Paper.A4, PrintVoice.AFFECTED, List.of("helpline"), text);
        Printed arabic = Pages.print(print, "ar");
        keep(arabic);
        assertEquals(595.3 - 64 - 74 - 22, edge(arabic, false), 12);
        assertEquals(SampleTranslation.arabic(Sample.BY_ANNA).title(), arabic.title());
    }

    /// Where the ideas' words begin.
    private static double edge(Printed printed, boolean left) throws IOException {
        List<Letter> found = LettersOnPage.of(printed, 1).stream()
                .filter(one -> !one.text().isBlank() && Math.abs(one.size() - 17) < 0.1)
                .filter(one -> one.baseline() > 250)
                .toList();
        return left
                ? found.stream().mapToDouble(Letter::left).min().orElseThrow()
                : found.stream().mapToDouble(Letter::right).max().orElseThrow();
    }

    private static void keep(Printed printed) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve("easy-read-arabic.png");
        ImageIO.write(PagePicture.of(printed, 0, 90).image(), "png", file.toFile());
    }
}
