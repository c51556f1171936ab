package org.watchword.desktop.look;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A picture as the bytes of a PNG file (RFC 2083), written with little thought about its size: hundreds are kept in
/// one run of the tests, and the JDK's own writer takes twice the time to look for the best way to pack each row.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        // Eight bits a colour, red green blue and cover, one pass.
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        file.writeBytes(chunk("IHDR", head, head.length));
        byte[] rows = rows(pixels, width, height);
        byte[] packed = new byte[rows.length + rows.length / 1000 + 100];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            file.writeBytes(chunk("IDAT", packed, deflater.deflate(packed)));
        } finally {
            deflater.end();
        }
        file.writeBytes(chunk("IEND", new byte[0], 0));
        return file.toByteArray();
    }

    /// Each row as it is, after the byte that says so.
    private static byte[] rows(int[] pixels, int width, int height) {
        ByteBuffer rows = ByteBuffer.allocate(height * (width * Integer.BYTES + 1));
        for (int row = 0; row < height; row++) {
            rows.put((byte) 0);
            for (int place = row * width; place < (row + 1) * width; place++) {
                rows.putInt(Integer.rotateLeft(pixels[place], Byte.SIZE));
            }
        }
        return rows.array();
    }

    private static byte[] chunk(String kind, byte[] data, int length) {
        ByteBuffer chunk = ByteBuffer.allocate(length + 12)
                .putInt(length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(data, 0, length);
        CRC32 check = new CRC32();
        check.update(chunk.array(), Integer.BYTES, length + Integer.BYTES);
        return chunk.putInt((int) check.getValue()).array();
    }
}
