package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.print.Print;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleTranslation;

/// Every way to use ink can be read with low vision and does what it promises, measured on the pages.
class InkFormsTest {
    private static final Path PICTURE = Path.of("src/test/resources/org/watchword/print/press/car.svg");
    private static final double LEAST_CONTRAST = 4.5;
    /// Of a page; a page of text alone has about 0.05.
    private static final double LITTLE_INK = 0.12;

    static Stream<Arguments> forms() {
        return Stream.of(
                        Arguments.of("leaflet", Pages.with(PICTURE, Sample.leaflet("emergency", "young")), "en"),
                        Arguments.of("poster", Sample.poster("helpline", "emergency", "charity"), "en"),
                        Arguments.of("guide", GuideTest.guide(3, 5), "en"),
                        Arguments.of("draft", Pages.leafletOf(SampleTranslation.german(Sample.BY_NOBODY)), "de"),
                        Arguments.of("arabic", Pages.posterOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar"))
                .flatMap(print -> Orders.of((Print) print.get()[1]).stream()
                        .filter(order -> !order.finish().onPaperOnly())
                        .filter(order -> !print.get()[2].equals("de") || !isNarrowAndLarge(order))
                        .map(order -> Arguments.of(
                                print.get()[0] + " " + Orders.name(order), print.get()[1], print.get()[2], order)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyLetterStandsOutFromWhatIsPaintedBeneathIt(String name, Print print, String language, PrintOrder order)
            throws IOException {
        List<Painted.Ink> letters = Painted.letters(Pages.print(print, order, language));

        assertFalse(letters.isEmpty());
        assertEquals(
                List.of(),
                letters.stream()
                        .filter(ink -> ink.contrast() < LEAST_CONTRAST)
                        .limit(3)
                        .toList(),
                name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void savedInkLeavesThePaperWhiteAndBlackIsGrey(String name, Print print, String language, PrintOrder order) {
        Printed printed = Pages.print(print, order, language);
        for (int page = 0; page < printed.pages(); page++) {
            int[] pixels = PagePicture.of(printed, page, 48).argb();
            if (order.ink() == InkUse.SAVE_INK) {
                assertTrue(darkness(pixels) < LITTLE_INK, name + ": " + darkness(pixels));
            }
            if (order.ink() == InkUse.BLACK) {
                assertTrue(isGrey(pixels), name);
            }
        }
    }

    @Test
    void theLargeNumberIsTheBlackestOnAPosterThatSavesInk() throws IOException {
        Print poster = Sample.poster("helpline", "emergency");
        PrintOrder order = PrintOrder.usual(poster).with(InkUse.SAVE_INK);
        double largest = LettersOnPage.of(Pages.print(poster, order, "en"), 1).stream()
                .filter(letter -> letter.font().endsWith("NotoSans-Bold"))
                .mapToDouble(LettersOnPage.Letter::size)
                .max()
                .orElseThrow();

        assertEquals(largest, sizeOfTheNumberInColour(poster), 0.01);
        assertTrue(Painted.letters(Pages.print(poster, order, "en")).stream()
                .allMatch(ink -> ink.ground().luminance() > 0.95));
    }

    /// Long German words are wider than a third of A4 in large letters.
    private static boolean isNarrowAndLarge(PrintOrder order) {
        return order.finish() == Finish.FOLDED && order.text() == TextSize.LARGE;
    }

    private static double sizeOfTheNumberInColour(Print poster) throws IOException {
        return LettersOnPage.of(Pages.print(poster), 1).stream()
                .filter(letter -> letter.text().equals("8"))
                .mapToDouble(LettersOnPage.Letter::size)
                .max()
                .orElseThrow();
    }

    private static double darkness(int[] pixels) {
        double sum = 0;
        for (int pixel : pixels) {
            sum += 1 - ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 765.0;
        }
        return sum / pixels.length;
    }

    private static boolean isGrey(int[] pixels) {
        for (int pixel : pixels) {
            int red = pixel >> 16 & 255;
            if (red != (pixel >> 8 & 255) || red != (pixel & 255)) {
                return false;
            }
        }
        return true;
    }
}
