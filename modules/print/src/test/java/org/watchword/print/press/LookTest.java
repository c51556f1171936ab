package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.print.Print;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.press.LettersOnPage.Letter;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleTranslation;

/// The rules of clear print, measured on the pages.
class LookTest {
    private static final double SMALLEST = 12;
    private static final double SMALLEST_AT_THE_FOOT = 10;
    private static final int FAR_GLOW = 0xFF2E342F;

    static Stream<Print> prints() {
        return Stream.of(
                Sample.leaflet("emergency", "helpline", "young", "charity"),
                Sample.poster("helpline", "emergency", "charity"));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void onlyTheFootIsSmallerThanClearPrint(Print print) throws IOException {
        Printed printed = Pages.print(print);
        for (int page = 1; page <= printed.pages(); page++) {
            List<Letter> letters = LettersOnPage.of(printed, page);
            double lowest = letters.stream().mapToDouble(Letter::baseline).max().orElseThrow();

            assertTrue(letters.stream()
                    .filter(letter -> letter.baseline() < lowest - 1)
                    .allMatch(letter -> letter.size() >= SMALLEST - 0.01));
            assertTrue(letters.stream().allMatch(letter -> letter.size() >= SMALLEST_AT_THE_FOOT - 0.01));
        }
    }

    @ParameterizedTest
    @MethodSource("prints")
    void telephoneNumbersHaveAPlainZero(Print print) throws IOException {
        Printed printed = Pages.print(print);
        List<Letter> letters = LettersOnPage.of(printed, printed.pages());
        double lowest = letters.stream().mapToDouble(Letter::baseline).max().orElseThrow();
        List<String> fonts = letters.stream()
                .filter(letter -> letter.text().equals("0") && letter.baseline() < lowest - 1)
                .map(Letter::font)
                .distinct()
                .toList();

        assertEquals(1, fonts.size());
        assertTrue(fonts.getFirst().endsWith("NotoSans-Bold"), fonts::toString);
    }

    @Test
    void thePostersNumberIsAsWideAsItsColumn() throws IOException {
        List<Letter> number = LettersOnPage.of(Pages.print(Sample.poster("helpline", "emergency")), 1).stream()
                .filter(letter -> letter.font().endsWith("NotoSans-Bold") && letter.size() > 60)
                .toList();
        double left = number.stream().mapToDouble(Letter::left).min().orElseThrow();
        double right = number.stream().mapToDouble(Letter::right).max().orElseThrow();

        assertEquals(46, left, 1);
        assertEquals(595 - 46, right, 12);
    }

    @Test
    void noWordIsWrittenOverTheLight() throws IOException {
        Printed printed = Pages.print(Sample.poster("helpline", "emergency"));
        PagePicture picture = PagePicture.of(printed, 0, 72);

        for (Letter letter : LettersOnPage.of(printed, 1)) {
            int row = (int) letter.baseline();
            assertTrue(letter.text().isBlank() || letter.right() <= lightBegins(picture, row), letter.text());
        }
    }

    @Test
    void inArabicTheWordsStandAtTheRightAndTheLightAtTheLeft() throws IOException {
        Printed printed = Pages.print(Pages.posterOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar");
        PagePicture picture = PagePicture.of(printed, 0, 72);
        double title = LettersOnPage.of(printed, 1).stream()
                .filter(letter -> letter.size() > 60 && letter.baseline() < 200)
                .mapToDouble(Letter::right)
                .max()
                .orElseThrow();

        assertEquals(picture.width() - 46, title, 3);
        assertTrue(lightBegins(picture, 380) < picture.width() / 4.0);
    }

    @Test
    void columnsAreNotWiderThanSeventyLettersOnALeaflet() throws IOException {
        List<Letter> letters = LettersOnPage.of(Pages.print(Sample.leaflet("emergency")), 1);

        assertFalse(letters.stream()
                .map(Letter::baseline)
                .distinct()
                .anyMatch(line -> letters.stream()
                                .filter(letter -> letter.baseline() == line)
                                .count()
                        > 70));
    }

    private static double lightBegins(PagePicture picture, int row) {
        int[] pixels = picture.argb();
        for (int x = 0; x < picture.width(); x++) {
            if (pixels[row * picture.width() + x] == FAR_GLOW) {
                return x;
            }
        }
        return Double.MAX_VALUE;
    }
}
