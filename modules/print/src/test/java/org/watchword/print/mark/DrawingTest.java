package org.watchword.print.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.page.About;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.sample.Sample;
import org.watchword.print.type.Writing;

class DrawingTest {
    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " viewBox='0 0 200 100' width='200' height='100'>";

    @TempDir
    private Path folder;

    @Test
    void theProportionIsThatOfThePicture() throws IOException {
        assertEquals(2, svg("").proportion(), 0.001);
    }

    @Test
    void shapesStandWhereThePictureHasThem() throws IOException {
        PagePicture seen = draw("<rect x='100' width='100' height='100' fill='#0F5E5A'/>");

        assertEquals(0xFF0F5E5A, pixel(seen, 150, 50));
        assertEquals(0xFFFFFFFF, pixel(seen, 50, 50));
    }

    @Test
    void halfOpacityLetsThePaperThrough() throws IOException {
        PagePicture seen = draw("<rect width='200' height='100' fill='#000000' opacity='0.5'/>");

        assertEquals(0x80, pixel(seen, 100, 50) & 0xFF, 2);
    }

    @Test
    void aStrokeIsDrawnAtItsWidth() throws IOException {
        PagePicture seen = draw("<path d='M0 50H200' stroke='#9B1C3A' stroke-width='20' fill='none'/>");

        assertEquals(0xFF9B1C3A, pixel(seen, 100, 55));
        assertEquals(0xFFFFFFFF, pixel(seen, 100, 70));
    }

    @Test
    void movedAndTurnedShapesAreDrawnSo() throws IOException {
        PagePicture seen =
                draw("<g transform='translate(100 50) rotate(90)'><rect width='40' height='10' fill='#1F4E8C'/></g>");

        assertEquals(0xFF1F4E8C, pixel(seen, 95, 70));
        assertEquals(0xFFFFFFFF, pixel(seen, 120, 55));
    }

    @Test
    void whatLiesOutsideAClipIsNotSeen() throws IOException {
        PagePicture seen = draw("<clipPath id='c'><rect width='50' height='100'/></clipPath>"
                + "<rect width='200' height='100' fill='#2F6B2F' clip-path='url(#c)'/>");

        assertEquals(0xFF2F6B2F, pixel(seen, 25, 50));
        assertEquals(0xFFFFFFFF, pixel(seen, 100, 50));
    }

    @Test
    void nothingOutsideThePictureIsFetched() throws IOException {
        Files.writeString(folder.resolve("secret.svg"), HEAD + "<rect width='200' height='100'/></svg>");
        PagePicture seen = draw("<image xlink:href='secret.svg' width='200' height='100'/>");

        assertEquals(0xFFFFFFFF, pixel(seen, 100, 50));
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() throws IOException {
        Path file = Files.writeString(folder.resolve("words.svg"), "only words");

        assertThrows(IOException.class, () -> Drawing.read(file));
    }

    private PagePicture draw(String shapes) throws IOException {
        Drawing drawing = svg(shapes);
        try (PrintFile file = new PrintFile(new About("A picture", new Writing("en"), Sample.AT))) {
            Page page = file.page(200, 100);
            page.decoration(() -> drawing.draw(page, 0, 0, 200, 100));
            return PagePicture.of(new Printed(file.bytes(), 1, "A picture"), 0, 72);
        }
    }

    private Drawing svg(String shapes) throws IOException {
        Path file = Files.writeString(folder.resolve("picture.svg"), HEAD + shapes + "</svg>");
        return Drawing.read(file);
    }

    private static int pixel(PagePicture picture, int x, int y) {
        assertTrue(x < picture.width() && y < picture.height());
        return picture.argb()[y * picture.width() + x];
    }
}
