package org.watchword.desktop.slide.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class BadPictureTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    @TempDir
    private Path folder;

    @Test
    void aMissingPictureIsRefused() {
        refused(folder.resolve("nowhere.png"));
    }

    @Test
    void aCutOffPictureIsRefused() throws IOException {
        Path file = picture(400, 300);
        byte[] whole = Files.readAllBytes(file);

        refused(Files.write(file, Arrays.copyOf(whole, 40)));
    }

    @Test
    void aTextWithTheNameOfAPictureIsRefused() throws IOException {
        refused(Files.writeString(folder.resolve("text.jpg"), "not a picture"));
    }

    /// The header alone says so: not one of its pixels is decoded.
    @Test
    void aHundredMegapixelsAreRefusedByTheHeader() throws IOException {
        Path file = picture(10, 10);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(16, 10_000).putInt(20, 10_000);

        refused(Files.write(file, bytes));
    }

    @Test
    void aLargePhotographIsDecodedNoFinerThanAWallCanShow() throws IOException {
        Drawing drawing = Drawing.read(picture(6000, 4000));

        assertEquals(3000, drawing.width());
        assertEquals(2000, drawing.height());
    }

    @Test
    void aDrawingThatDrawsItselfIsRefused() throws IOException {
        refused(svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"));
    }

    @Test
    void aDrawingThatDoublesThirtyTimesIsRefused() throws IOException {
        StringBuilder body = new StringBuilder("<rect id=\"g0\" width=\"1\" height=\"1\"/>");
        for (int level = 1; level <= 30; level++) {
            String use = "<use href=\"#g" + (level - 1) + "\"/>";
            body.append("<g id=\"g")
                    .append(level)
                    .append("\">")
                    .append(use)
                    .append(use)
                    .append("</g>");
        }

        refused(svg(body.toString()));
    }

    @Test
    void aHugeDrawingIsRefused() throws IOException {
        refused(svg("<rect width=\"1\" height=\"1\"/>".repeat(80_000)));
    }

    @Test
    void afterABadPictureTheNextOneIsPainted() throws IOException {
        try (PictureShelf shelf = new PictureShelf()) {
            assertThrows(
                    CompletionException.class,
                    () -> shelf.ask(folder.resolve("nowhere.svg"), new Size(10, 10), Fit.EDGE)
                            .join());

            assertEquals(
                    20,
                    shelf.ask(picture(40, 40), new Size(20, 20), Fit.WHOLE)
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join()
                            .getWidth());
        }
    }

    private void refused(Path file) {
        assertThrows(IOException.class, () -> Drawing.read(file));
    }

    private Path svg(String body) throws IOException {
        return Files.writeString(folder.resolve("bad.svg"), SVG + body + "</svg>");
    }

    private Path picture(int width, int height) throws IOException {
        Path file = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
