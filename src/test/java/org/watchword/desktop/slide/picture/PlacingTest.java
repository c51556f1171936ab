package org.watchword.desktop.slide.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacingTest {
    private static final int SKY = 0xFFD8ECEA;
    private static final int GROUND = 0xFF14232B;

    @TempDir
    Path folder;

    @Test
    void aPlaceOfThePicturesShapeIsFilledToItsEdges() throws IOException {
        BufferedImage image = Placing.paint(drawing(), new Size(310, 540), Fit.EDGE);

        assertEquals(SKY, image.getRGB(0, 0));
        assertEquals(GROUND, image.getRGB(309, 539));
    }

    @Test
    void aNarrowPlaceKeepsTheWholePictureAndGoesOnToTheTop() throws IOException {
        BufferedImage image = Placing.paint(drawing(), new Size(310, 800), Fit.EDGE);

        assertEquals(SKY, image.getRGB(155, 0));
        assertEquals(SKY, image.getRGB(155, 529));
        assertEquals(GROUND, image.getRGB(155, 799));
        assertEquals(GROUND, image.getRGB(155, 800 - 269));
    }

    @Test
    void aWholePictureLeavesTheRestClear() throws IOException {
        BufferedImage image = Placing.paint(drawing(), new Size(1000, 540), Fit.WHOLE);

        assertEquals(0, image.getRGB(0, 270));
        assertEquals(SKY, image.getRGB(500, 10));
    }

    @Test
    void aFileThatIsNoPictureIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.svg"), "<svg");
        Path none = folder.resolve("none.png");

        assertThrows(IOException.class, () -> Drawing.read(file));
        assertThrows(IOException.class, () -> Drawing.read(none));
    }

    @Test
    void aPictureNeedsAPlace() {
        assertThrows(IllegalArgumentException.class, () -> new Size(0, 10));
    }

    private Drawing drawing() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 620 1080\" width=\"620\" height=\"1080\">"
                + "<rect width=\"620\" height=\"1080\" fill=\"#D8ECEA\"/>"
                + "<rect y=\"540\" width=\"620\" height=\"540\" fill=\"#14232B\"/></svg>";
        return Drawing.read(Files.writeString(folder.resolve("half.svg"), svg));
    }
}
