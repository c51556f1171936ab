package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.print.Finish;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleTranslation;

/// Booklets and posters in parts, looked at on their sheets.
class PaperOnlyTest {
    private static final double MM = 72 / 25.4;
    private static final int DPI = 72;
    private static final Print POSTER = Sample.poster("helpline", "emergency", "charity");
    private static final Print LEAFLET = Sample.leaflet("emergency", "helpline", "charity");

    @Test
    void theOverlapOfTwoPartsIsTheSamePieceOfThePoster() {
        Printed tiles = Pages.print(POSTER, tiled(Paper.A3), "en");
        PagePicture left = PagePicture.of(tiles, 0, DPI);
        PagePicture right = PagePicture.of(tiles, 1, DPI);
        int width = (int) Math.round((297 * MM + 10 * MM) / 2);
        int begins = (left.width() - width) / 2;
        int overlap = (int) (10 * MM);

        int different = 0;
        for (int y = left.height() / 4; y < left.height() * 3 / 4; y++) {
            for (int x = 2; x < overlap - 2; x++) {
                if (far(at(left, begins + width - overlap + x, y), at(right, begins + x, y))) {
                    different++;
                }
            }
        }
        assertTrue(different < overlap * left.height() / 2 / 20, "pixels that differ: " + different);
    }

    @Test
    void everySheetSaysWhichPartItIs() throws IOException {
        Printed tiles = Pages.print(POSTER, tiled(Paper.A2), "en");

        assertEquals(8, tiles.pages());
        for (int sheet = 1; sheet <= 8; sheet++) {
            String text = text(tiles, sheet);
            assertTrue(text.contains(sheet + " / 8"), text);
        }
    }

    @Test
    void marksShowWhereToCutAndWhereTheNextPartLies() {
        PagePicture sheet = PagePicture.of(Pages.print(POSTER, tiled(Paper.A3), "en"), 0, 254);
        int width = (2970 + 100) / 2;
        int height = (4200 + 100) / 2;
        int left = (2100 - width) / 2;
        int top = 80 + (2970 - height - 80 - 120) / 2;

        assertTrue(darkNear(sheet, left, top - 30), "cut, upper left");
        assertTrue(darkNear(sheet, left + width, top - 30), "cut, upper right");
        assertTrue(darkAlong(sheet, left + width - 100, top - 45, top - 10), "the next part's edge");
        assertTrue(!darkNear(sheet, left + width / 2, top - 30), "nothing between");
    }

    @Test
    void onTheFirstSheetOfABookletLieTheLastPageAndTheFirst() throws IOException {
        PrintOrder order = PrintOrder.usual(LEAFLET).with(TextSize.LARGE);
        Printed flat = Pages.print(LEAFLET, order, "en");
        Printed booklet = Pages.print(LEAFLET, order.with(Finish.BOOKLET), "en");

        assertEquals((flat.pages() + 3) / 4 * 2, booklet.pages());
        PagePicture sheet = PagePicture.of(booklet, 0, DPI);
        PagePicture cover = PagePicture.of(flat, 0, DPI);
        assertEquals(at(cover, 20, 20), at(sheet, sheet.width() / 2 + 20, 20));
        assertNotEquals(at(cover, 20, 20), at(sheet, 20, 20));
    }

    @Test
    void anArabicBookletOpensTheOtherWay() {
        Print print = Pages.leafletOf(SampleTranslation.arabic(Sample.BY_ANNA));
        PrintOrder order = PrintOrder.usual(print);
        PagePicture sheet = PagePicture.of(Pages.print(print, order.with(Finish.BOOKLET), "ar"), 0, DPI);
        PagePicture cover = PagePicture.of(Pages.print(print, order, "ar"), 0, DPI);

        assertEquals(at(cover, 400, 20), at(sheet, 400, 20));
        assertNotEquals(at(cover, 400, 20), at(sheet, sheet.width() / 2 + 400, 20));
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        assertArrayEquals(
                Pages.print(POSTER, tiled(Paper.A3), "en").bytes(),
                Pages.print(POSTER, tiled(Paper.A3), "en").bytes());
    }

    private static PrintOrder tiled(Paper paper) {
        return PrintOrder.usual(POSTER).on(paper).with(Finish.TILES);
    }

    private static String text(Printed printed, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static boolean darkAlong(PagePicture picture, int x, int fromY, int toY) {
        for (int y = fromY; y <= toY; y++) {
            if (darkNear(picture, x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean darkNear(PagePicture picture, int x, int y) {
        for (int near = x - 3; near <= x + 3; near++) {
            if ((at(picture, near, y) & 0xFF) < 200) {
                return true;
            }
        }
        return false;
    }

    private static boolean far(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) > 60;
    }

    private static int at(PagePicture picture, int x, int y) {
        return picture.image().getRGB(x, y);
    }
}
