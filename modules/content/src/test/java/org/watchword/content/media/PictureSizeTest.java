package org.watchword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void theSizeIsReadFromTheHeader(String format) throws IOException {
        assertEquals(Optional.of(new PictureSize(301, 17)), PictureSize.of(picture(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureCutOffInItsHeaderHasNoSize(String format) throws IOException {
        byte[] bytes = picture(format);
        assertEquals(Optional.empty(), PictureSize.of(Arrays.copyOf(bytes, 20)));
        assertEquals(Optional.empty(), PictureSize.of(new byte[0]));
    }

    @Test
    void anyBytesAfterTheFirstTwoAreReadWithoutHarm() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            if (bytes.length > 4) {
                bytes[0] = (byte) 0xFF;
                bytes[1] = (byte) 0xD8;
                bytes[2] = (byte) 0xFF;
            }
            PictureSize.of(bytes);
        }
    }

    @Test
    void fillBytesBeforeAMarkerAreSkipped() {
        byte[] jpeg = {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFF, (byte) 0xC0, 0, 11, 8, 1, 2, 3, 4, 1, 1, 0x11, 0
        };
        assertEquals(Optional.of(new PictureSize(0x304, 0x102)), PictureSize.of(jpeg));
    }

    @Test
    void tablesBetweenTheFramesAreNoFrames() {
        byte[] jpeg = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xC4,
            0,
            4,
            9,
            9,
            (byte) 0xFF,
            (byte) 0xC2,
            0,
            11,
            8,
            0,
            5,
            0,
            6,
            1,
            1,
            0x11,
            0
        };
        assertEquals(Optional.of(new PictureSize(6, 5)), PictureSize.of(jpeg));
    }

    @Test
    void aPictureWithoutWidthHasNoSize() {
        ByteBuffer png =
                ByteBuffer.allocate(24).putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        assertEquals(Optional.empty(), PictureSize.of(png.putInt(0).putInt(9).array()));
    }

    @Test
    void aHeaderThatJustFitsIsRead() {
        byte[] png = ByteBuffer.allocate(24)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(1)
                .putInt(1)
                .array();
        assertEquals(Optional.of(new PictureSize(1, 1)), PictureSize.of(png));
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xCF, 0, 11, 8, 0, 1, 0, 1};
        assertEquals(Optional.of(new PictureSize(1, 1)), PictureSize.of(jpeg));
        assertEquals(Optional.empty(), PictureSize.of(Arrays.copyOf(jpeg, 10)));
    }

    @Test
    void aPictureWithoutHeightHasNoSize() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 0, 0, 1};
        assertEquals(Optional.empty(), PictureSize.of(jpeg));
    }

    @Test
    void fortyMillionPixelsAreTheMost() {
        assertFalse(new PictureSize(8000, 5000).tooLarge());
        assertFalse(new PictureSize(40_000_000, 1).tooLarge());
        assertFalse(new PictureSize(1, 40_000_000).tooLarge());
        assertTrue(new PictureSize(8000, 5001).tooLarge());
        assertTrue(new PictureSize(0xFFFF_FFFFL, 0xFFFF_FFFFL).tooLarge());
        assertTrue(new PictureSize(1, 40_000_001).tooLarge());
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(301, 17, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
