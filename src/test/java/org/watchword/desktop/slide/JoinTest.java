package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;

class JoinTest {
    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 800", "1024, 768", "800, 600"})
    void aCameraReadsTheCodeOnEveryShapeOfProjector(int width, int height) throws ReaderException {
        assertEquals(EveryLayoutTest.DOORWAY.code(), read(wall(width, height)));
    }

    /// A quarter of the pixels in each direction is what a phone's camera makes of the wall from far away.
    @Test
    void aCameraReadsTheCodeFromTheBackOfTheHall() throws ReaderException {
        assertEquals(EveryLayoutTest.DOORWAY.code(), read(wall(480, 270)));
    }

    @Test
    void theAddressStandsBelowTheCodeForThoseWhoType() {
        Face.Join face = assertInstanceOf(
                Face.Join.class, join(EveryLayoutTest.material()).face());

        assertEquals("192.168.4.1:8080/k7", face.doorway().address());
    }

    @Test
    void withoutPhonesTheSlideIsAPlainOne() {
        Material material = EveryLayoutTest.material();
        Material plain = new Material(
                material.plan(), material.directory(), material.figures(), material.texts(), material.zone());

        assertInstanceOf(Face.Statement.class, join(plain).face());
    }

    @Test
    void aWallWithoutACodeIsNotReadAsOne() {
        Image other = draw(AudienceViewState.ofSlide(EveryLayoutTest.material(), 0, 0), 1280, 720);

        assertThrows(NotFoundException.class, () -> read(other));
    }

    private static Image wall(int width, int height) {
        return draw(join(EveryLayoutTest.material()), width, height);
    }

    private static AudienceViewState join(Material material) {
        int slide = IntStream.range(0, material.plan().slides().size())
                .filter(index -> material.plan().slides().get(index).slide().layout() == Layout.JOIN)
                .findFirst()
                .orElseThrow();
        return AudienceViewState.ofSlide(material, slide, 0);
    }

    private static Image draw(AudienceViewState state, int width, int height) {
        try (PictureShelf shelf = new PictureShelf()) {
            return Stagehand.on(() -> new SlidePictures(shelf).draw(state, new Size(width, height)));
        }
    }

    private static String read(Image image) throws ReaderException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
