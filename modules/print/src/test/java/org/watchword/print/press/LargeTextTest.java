package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.print.Print;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.press.LettersOnPage.Letter;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;

/// Large letters are large in every word, measured on the pages.
class LargeTextTest {
    private static final double SMALLEST = 16;

    static Stream<Arguments> prints() {
        return Stream.of(
                        Sample.leaflet("emergency", "helpline", "young", "charity"),
                        Sample.poster("helpline", "emergency", "charity"),
                        GuideTest.guide(3, 5))
                .flatMap(print -> Orders.of(print).stream()
                        .filter(order -> order.text() == TextSize.LARGE
                                && !order.finish().onPaperOnly())
                        .map(order -> Arguments.of(Orders.name(order), print, order)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prints")
    void noWordIsSmaller(String name, Print print, PrintOrder order) throws IOException {
        Printed printed = Pages.print(print, order, "en");
        for (int page = 1; page <= printed.pages(); page++) {
            for (Letter letter : LettersOnPage.of(printed, page)) {
                assertTrue(letter.size() >= SMALLEST - 0.01, name + ": " + letter);
            }
        }
    }

    @Test
    void aSmallLeafletTakesMoreSidesAndSaysTheSameInTheSameOrder() throws IOException {
        Print leaflet = Sample.leaflet("emergency", "helpline", "charity");
        Printed large = Pages.print(leaflet, PrintOrder.usual(leaflet).with(TextSize.LARGE), "en");

        assertTrue(large.pages() > 2, "pages: " + large.pages());
        assertEquals(Pages.text(Pages.print(leaflet)), Pages.text(large));
    }

    @Test
    void theSentenceToShortenIsNamedWhenNoSideHoldsItsSection() {
        String[] items = Stream.generate(() -> "A sign that somebody may notice on a long evening at work")
                .limit(16)
                .toArray(String[]::new);
        Print leaflet = Pages.leafletOf(
                SampleText.source("A title", "A lead.", SampleText.dots("Many signs", items), SampleText.dots("Do")));

        assertEquals(
                "A sign that somebody may notice on a long evening at work",
                Pages.refused(leaflet, PrintOrder.usual(leaflet).with(TextSize.LARGE))
                        .subject());
    }
}
