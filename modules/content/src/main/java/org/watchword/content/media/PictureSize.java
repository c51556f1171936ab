package org.watchword.content.media;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The size of a PNG or JPEG by its header alone, so that a picture too large for the laptop is never decoded.
///
/// @param width in pixels
/// @param height in pixels
public record PictureSize(long width, long height) {

    /// The most pixels a picture may have.
    public static final long MOST = 40_000_000;

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;

    public boolean tooLarge() {
        return width > MOST || height > MOST || width * height > MOST;
    }

    /// The size, or empty when the bytes are no PNG (W3C PNG §5.2 and §11.2.2) and no JPEG (ITU-T T.81 annex B).
    public static Optional<PictureSize> of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length >= 24 && buffer.getLong(0) == PNG_SIGNATURE && buffer.getInt(12) == IHDR) {
            return positive(unsigned(buffer.getInt(16)), unsigned(buffer.getInt(20)));
        }
        return bytes.length >= 4 && buffer.getShort(0) == (short) 0xFFD8 ? jpeg(buffer) : Optional.empty();
    }

    /// Walks the segments to the frame header.
    private static Optional<PictureSize> jpeg(ByteBuffer buffer) {
        int at = 2;
        while (at + 9 <= buffer.limit() && buffer.get(at) == (byte) 0xFF) {
            int marker = buffer.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return positive(buffer.getShort(at + 7) & 0xFFFF, buffer.getShort(at + 5) & 0xFFFF);
            } else {
                at += 2 + Math.max(2, buffer.getShort(at + 2) & 0xFFFF);
            }
        }
        return Optional.empty();
    }

    /// SOF0 to SOF15 without DHT, JPG and DAC.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static long unsigned(int value) {
        return value & 0xFFFF_FFFFL;
    }

    private static Optional<PictureSize> positive(long width, long height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
