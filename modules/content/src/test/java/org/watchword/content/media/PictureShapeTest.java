package org.watchword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureShapeTest {

    @ParameterizedTest
    @CsvSource({"620, 1080, TALL", "1680, 600, WIDE", "600, 600, TALL", "1680.5, 600.25, WIDE"})
    void aDrawingTellsItsShapeInItsViewBox(String width, String high, PictureShape shape) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + high + "\"></svg>";
        assertEquals(shape, PictureShape.of(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"10, 20, TALL", "20, 10, WIDE"})
    void aPhotographTellsItInItsHead(int width, int high, PictureShape shape) {
        ByteBuffer png = ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(high);
        assertEquals(shape, PictureShape.of(png.array()));
    }

    @ParameterizedTest
    @CsvSource({"''", "<svg></svg>", "'<svg viewBox=\"none\">'", "'<svg viewBox=\"0 0 9.9.9 1\">'"})
    void whatDoesNotTellItCountsAsTall(String text) {
        assertEquals(PictureShape.TALL, PictureShape.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
