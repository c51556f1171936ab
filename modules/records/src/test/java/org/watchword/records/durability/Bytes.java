package org.watchword.records.durability;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The bytes of a file while an image is made.
final class Bytes {

    private static final int SMALLEST = 1 << 12;

    /// With room to grow: a journal is written a few bytes at a time.
    private byte[] bytes = new byte[0];

    private int length;

    void write(long at, ByteBuffer source) {
        int from = Math.toIntExact(at);
        lengthen(from + source.remaining());
        source.duplicate().get(bytes, from, source.remaining());
    }

    /// What lies between is zero.
    void lengthen(int wanted) {
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(wanted, Math.max(SMALLEST, 2 * bytes.length)));
        }
        length = Math.max(length, wanted);
    }

    void cut(long wanted) {
        if (wanted < length) {
            Arrays.fill(bytes, Math.toIntExact(wanted), length, (byte) 0);
            length = Math.toIntExact(wanted);
        }
    }

    byte[] all() {
        return Arrays.copyOf(bytes, length);
    }
}
