package org.watchword.records.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.CRC32C;

/// How one sealed event stands in a segment file: its length (4 bytes), CRC32C over length and bytes (4 bytes), bytes.
///
/// The sum is there to find torn writes fast and to find the next whole event behind a damaged one; that nobody changed
/// an event is the seal's and the chain's business.
final class Frame {

    /// No event is longer than this many bytes when sealed.
    static final int LONGEST = 1 << 20;

    private static final int HEAD = 8;

    private Frame() {}

    static byte[] of(byte[] sealed) {
        if (sealed.length > LONGEST) {
            throw new IllegalArgumentException("an event of " + sealed.length + " bytes is too long");
        }
        return ByteBuffer.allocate(HEAD + sealed.length)
                .putInt(sealed.length)
                .putInt(sum(sealed, 0, sealed.length))
                .put(sealed)
                .array();
    }

    /// Where the frame that begins at `from` ends, or empty when no whole frame begins there.
    static OptionalInt end(byte[] file, int from) {
        if (from + HEAD > file.length) {
            return OptionalInt.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(file, from, HEAD);
        int length = head.getInt();
        int sum = head.getInt();
        if (length <= 0 || length > LONGEST || length > file.length - from - HEAD) {
            return OptionalInt.empty();
        }
        return sum(file, from + HEAD, length) == sum ? OptionalInt.of(from + HEAD + length) : OptionalInt.empty();
    }

    /// Where the first whole frame at or after `from` begins, or empty when there is none.
    static OptionalInt next(byte[] file, int from) {
        for (int at = from; at + HEAD <= file.length; at++) {
            if (end(file, at).isPresent()) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// The sealed bytes of the whole frame between two places.
    static byte[] sealed(byte[] file, int from, int end) {
        return Arrays.copyOfRange(file, from + HEAD, end);
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
