package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Print;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;

/// What is seen: a page can keep to every standard and be blank.
class PagePictureTest {
    private static final int INK = 0xFF14232B;
    private static final int LAMP = 0xFFFFC24B;
    private static final int WHITE = 0xFFFFFFFF;
    private static final Path PICTURE = Path.of("src/test/resources/org/watchword/print/press/car.svg");

    @Test
    void aPageIsAsLargeAsItsPaper() {
        PagePicture picture = PagePicture.of(Pages.print(Sample.poster("helpline")), 0, 72);

        assertEquals(595, picture.width());
        assertEquals(841, picture.height());
    }

    @Test
    void aResolutionOutsideTheRangeIsAMistake() {
        Printed printed = Pages.print(Sample.poster("helpline"));

        assertThrows(IllegalArgumentException.class, () -> PagePicture.of(printed, 0, 0));
    }

    @Test
    void whateverThePaperAPageForTheScreenHasAsManyPixels() {
        PagePicture poster = PagePicture.within(Pages.print(Sample.poster("helpline")), 0, 400);
        PagePicture leaflet = PagePicture.within(Pages.print(Sample.leaflet("helpline")), 0, 400);

        assertEquals(400, poster.height(), 1);
        assertEquals(400, leaflet.height(), 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> PagePicture.within(Pages.print(Sample.leaflet("helpline")), 0, 15));
    }

    @Test
    void aPosterShowsDarkGroundLightAndPaper() {
        PagePicture picture = PagePicture.of(Pages.print(Sample.poster("helpline", "emergency")), 0, 72);

        assertTrue(share(picture, INK) > 0.25, "ink");
        assertTrue(share(picture, LAMP) > 0.15, "lamp");
        assertTrue(share(picture, WHITE) > 0.1, "white");
    }

    @Test
    void nothingIsDrawnInTheMarginOfALeafletsBack() {
        PagePicture picture = PagePicture.of(Pages.print(Sample.leaflet("emergency", "helpline")), 1, 144);
        int[] pixels = picture.argb();

        assertTrue(IntStream.range(0, pixels.length / 2)
                .filter(i -> i % picture.width() < 60)
                .allMatch(i -> pixels[i] == WHITE));
    }

    @Test
    void aPictureIsDrawnInItsColours() {
        Print print = Pages.with(PICTURE, Sample.leaflet("emergency"));
        PagePicture picture = PagePicture.of(Pages.print(print), 0, 144);

        assertTrue(share(picture, 0xFF7FD1CA) > 0.001, "a wheel");
        assertTrue(share(picture, 0xFF9B1C3A) < 0.001, "what the picture clips away");
    }

    @Test
    void theCodeOnThePageIsReadBackByACamera() throws ReaderException {
        assertEquals("https://young.example/", scanned(Pages.print(Sample.leaflet("young", "emergency")), 1));
    }

    @Test
    void thereIsNoCodeOnPrintForPeopleAffected() {
        Printed printed = Pages.print(Sample.poster("helpline", "young"));

        assertThrows(ReaderException.class, () -> scanned(printed, 0));
    }

    private static String scanned(Printed printed, int page) throws ReaderException {
        PagePicture picture = PagePicture.of(printed, page, 200);
        var pixels = new RGBLuminanceSource(picture.width(), picture.height(), picture.argb());
        var bitmap = new BinaryBitmap(new HybridBinarizer(pixels));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static double share(PagePicture picture, int colour) {
        int[] pixels = picture.argb();
        return Arrays.stream(pixels).filter(pixel -> pixel == colour).count() / (double) pixels.length;
    }
}
