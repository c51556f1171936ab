package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.print.Finish;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.press.LettersOnPage.Letter;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleTranslation;

/// What a knife and a fold may touch, and what they may not.
class EdgesTest {
    private static final double MM = 72 / 25.4;
    private static final double SAFE = 5 * MM;
    private static final int INK = 0xFF14232B;
    private static final int WHITE = 0xFFFFFFFF;

    /// Without what long German words in large letters are too wide for.
    static Stream<Arguments> forms() {
        return Stream.of(
                        Arguments.of(Sample.leaflet("emergency", "helpline", "young"), "en"),
                        Arguments.of(Sample.poster("helpline", "emergency", "charity"), "en"),
                        Arguments.of(GuideTest.guide(3, 5), "en"),
                        Arguments.of(Pages.leafletOf(SampleTranslation.german(Sample.BY_NOBODY)), "de"),
                        Arguments.of(Pages.leafletOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar"))
                .flatMap(print -> Orders.of((Print) print.get()[0]).stream()
                        .filter(order -> !order.finish().onPaperOnly())
                        .filter(order -> !print.get()[1].equals("de")
                                || order.finish() != Finish.FOLDED
                                || order.text() == TextSize.CLEAR)
                        .map(order -> Arguments.of(
                                print.get()[1] + " " + Orders.name(order), print.get()[0], print.get()[1], order)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void noLetterStandsWithinFiveMillimetresOfAnEdgeOrAFold(String name, Print print, String language, PrintOrder order)
            throws IOException {
        Printed printed = Pages.print(print, order, language);
        for (int page = 1; page <= printed.pages(); page++) {
            PDRectangle trim = page(printed, page - 1).getTrimBox();
            double top = around(order);
            for (Letter letter : LettersOnPage.of(printed, page)) {
                boolean within = letter.left() >= top + SAFE
                        && letter.right() <= top + trim.getWidth() - SAFE
                        && letter.baseline() <= top + trim.getHeight() - SAFE
                        && letter.baseline() - letter.size() * 0.65 >= top + SAFE;
                assertTrue(within || letter.text().isBlank(), name + ", page " + page + ": " + letter);
            }
            for (double fold : folds(order, page, language)) {
                assertTrue(
                        LettersOnPage.of(printed, page).stream()
                                .filter(letter -> !letter.text().isBlank())
                                .allMatch(letter ->
                                        letter.right() <= top + fold - SAFE || letter.left() >= top + fold + SAFE),
                        name + ", fold at " + fold);
            }
        }
    }

    @Test
    void aShopGetsThreeMillimetresBeyondTheCutAndMarksBeyondThem() throws IOException {
        Print poster = Sample.poster("helpline", "emergency");
        Printed printed = Pages.print(poster, PrintOrder.usual(poster).toShop(), "en");
        PDPage page = page(printed, 0);

        assertBox(0, 0, 230, 317, page.getMediaBox());
        assertBox(10, 10, 210, 297, page.getTrimBox());
        assertBox(7, 7, 216, 303, page.getBleedBox());
        PagePicture picture = PagePicture.of(printed, 0, 254);
        assertEquals(INK, at(picture, 75, 75), "the ground fills the bleed's corner");
        assertEquals(WHITE, at(picture, 65, 65), "and ends there");
        assertNotEquals(WHITE, at(picture, 100, 30), "a mark above the cut's left edge");
        assertNotEquals(WHITE, at(picture, 30, 100), "a mark before the cut's upper edge");
    }

    @Test
    void aLightGroundRunsBeyondTheCutToo() {
        Print leaflet = Sample.leaflet("helpline", "emergency");
        PagePicture back =
                PagePicture.of(Pages.print(leaflet, PrintOrder.usual(leaflet).toShop(), "en"), 1, 254);

        assertEquals(0xFFFFC24B, at(back, 75, (int) (10 * (210 + 10 + 2.5))));
        assertEquals(0xFFFFC24B, at(back, (int) (10 * (148 + 10 + 2.5)), 10 * 210));
    }

    @Test
    void withoutAShopThereIsNothingAroundThePaper() throws IOException {
        PDPage page = page(Pages.print(Sample.poster("helpline")), 0);

        assertBox(0, 0, 210, 297, page.getMediaBox());
        assertBox(0, 0, 210, 297, page.getTrimBox());
    }

    @Test
    void foldsAreMarkedAtTheEdgesOfThePaper() {
        Print leaflet = Sample.leaflet("helpline", "emergency");
        PrintOrder folded = PrintOrder.usual(leaflet).on(Paper.A4).with(Finish.FOLDED);
        PagePicture inside = PagePicture.of(Pages.print(leaflet, folded, "en"), 1, 254);

        for (int fold : new int[] {1000, 2000}) {
            assertNotEquals(WHITE, at(inside, fold, 10));
            assertEquals(WHITE, at(inside, fold, 60));
        }
        PagePicture shop = PagePicture.of(Pages.print(leaflet, folded.toShop(), "en"), 1, 254);
        assertNotEquals(WHITE, at(shop, 1100, 30));
        assertEquals(WHITE, at(shop, 1100, 110));
    }

    private static List<Double> folds(PrintOrder order, int page, String language) {
        if (order.finish() != Finish.FOLDED) {
            return List.of();
        }
        boolean narrowLeft = (page == 1) != language.equals("ar");
        return narrowLeft ? List.of(97 * MM, 197 * MM) : List.of(100 * MM, 200 * MM);
    }

    private static double around(PrintOrder order) {
        return order.forShop() ? 10 * MM : 0;
    }

    private static int at(PagePicture picture, int x, int y) {
        return picture.image().getRGB(x, y);
    }

    private static void assertBox(double left, double bottom, double width, double height, PDRectangle box) {
        assertEquals(left * MM, box.getLowerLeftX(), 0.01);
        assertEquals(bottom * MM, box.getLowerLeftY(), 0.01);
        assertEquals(width * MM, box.getWidth(), 0.01);
        assertEquals(height * MM, box.getHeight(), 0.01);
    }

    private static PDPage page(Printed printed, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return document.getPage(number);
        }
    }
}
