package org.watchword.desktop.slide.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureShelfTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" width=\"10\""
            + " height=\"10\"><rect width=\"10\" height=\"10\" fill=\"#FFC24B\"/></svg>";

    @TempDir
    Path folder;

    private final PictureShelf shelf = new PictureShelf();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aPictureHasTheExactPixelsOfItsPlace() throws IOException {
        Image image = shelf.ask(lamp(), new Size(31, 47), Fit.EDGE).join();

        assertEquals(31, image.getWidth());
        assertEquals(47, image.getHeight());
        assertEquals(0xFFFFC24B, image.getPixelReader().getArgb(15, 20));
    }

    @Test
    void theSamePictureIsPaintedOnce() throws IOException {
        Path lamp = lamp();

        Image first = shelf.ask(lamp, new Size(20, 20), Fit.EDGE).join();

        assertSame(first, shelf.ask(lamp, new Size(20, 20), Fit.EDGE).join());
        assertNotEquals(first, shelf.ask(lamp, new Size(21, 20), Fit.EDGE).join());
    }

    @Test
    void aMissingPictureFailsAndIsTriedAgainWhenItIsThere() throws IOException {
        Path file = folder.resolve("lamp.svg");
        CompletableFuture<Image> missing = shelf.ask(file, new Size(20, 20), Fit.EDGE);
        shelf.settled().join();
        assertTrue(missing.isCompletedExceptionally());

        lamp();

        assertEquals(20, shelf.ask(file, new Size(20, 20), Fit.EDGE).join().getWidth());
    }

    @Test
    void aFullShelfLetsGoOfTheOldest() throws IOException {
        Path lamp = lamp();
        Image first = shelf.ask(lamp, new Size(4000, 2000), Fit.EDGE).join();
        for (int more = 1; more < 4; more++) {
            shelf.ask(lamp, new Size(4000, 2000 + more), Fit.EDGE).join();
        }

        assertNotEquals(first, shelf.ask(lamp, new Size(4000, 2000), Fit.EDGE).join());
    }

    private Path lamp() throws IOException {
        return Files.writeString(folder.resolve("lamp.svg"), SVG);
    }
}
