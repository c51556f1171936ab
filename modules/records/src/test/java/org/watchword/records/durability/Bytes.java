package org.watchword.records.durability;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The bytes of a file while an image is made.
final class Bytes {

    private byte[] bytes = new byte[0];

    void write(long at, ByteBuffer source) {
        int from = Math.toIntExact(at);
        lengthen(from + source.remaining());
        source.duplicate().get(bytes, from, source.remaining());
    }

    /// What lies between is zero.
    void lengthen(int length) {
        if (length > bytes.length) {
            bytes = Arrays.copyOf(bytes, length);
        }
    }

    void cut(long length) {
        if (length < bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(length));
        }
    }

    byte[] all() {
        return bytes;
    }
}
