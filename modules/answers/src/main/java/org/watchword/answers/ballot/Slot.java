package org.watchword.answers.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.watchword.answers.round.Given;

/// One of the two copies of a slot. All copies of a file have one length, whether somebody answered or not.
///
/// In the file: CRC32C over the sealed bytes (4), the sealed bytes. Sealed: the mark of the slip (16), the turn (1),
/// the
/// length of the answer (2), the answer, zeros.
///
/// @param mark of the slip, made from the token, in hexadecimal characters
/// @param copy which of the two it is, 0 or 1; not written, as its place says it
/// @param turn 0, 1, 2 and again 0: which of two copies is the newer one, and nothing about how often it was changed
/// @param answer empty when there is none
record Slot(String mark, int copy, int turn, Optional<Given.Kept> answer) {

    static final int MARK = 16;
    static final int TURNS = 3;

    private static final int SUM = Integer.BYTES;
    private static final int OPEN_HEAD = MARK + 1 + Short.BYTES;

    /// Disks write so many bytes whole or not at all.
    private static final int SECTOR = 512;

    /// How many bytes of a file each copy has.
    ///
    /// @param longest answer in bytes
    static int bytes(int longest, Seal seal) {
        int written = SUM + sealedBytes(longest, seal);
        return (written + SECTOR - 1) / SECTOR * SECTOR;
    }

    static int sealedBytes(int longest, Seal seal) {
        return seal.seal(new byte[OPEN_HEAD + longest]).length;
    }

    byte[] write(int longest, int bytes, Seal seal) {
        byte[] text = answer.map(Given.Kept::text).orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] sealed = seal.seal(ByteBuffer.allocate(OPEN_HEAD + longest)
                .put(HexFormat.of().parseHex(mark))
                .put((byte) turn)
                .putShort((short) text.length)
                .put(text)
                .array());
        return ByteBuffer.allocate(bytes).putInt(sum(sealed)).put(sealed).array();
    }

    /// What stands at a place of a file; empty when it is torn, damaged or another slip's.
    static Optional<Slot> read(ByteBuffer there, int copy, String mark, int sealedBytes, Seal seal) {
        int sum = there.getInt();
        byte[] sealed = new byte[sealedBytes];
        there.get(sealed);
        if (sum(sealed) != sum) {
            return Optional.empty();
        }
        try {
            return open(ByteBuffer.wrap(seal.open(sealed)), copy, mark);
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private static Optional<Slot> open(ByteBuffer open, int copy, String mark) {
        byte[] found = new byte[MARK];
        open.get(found);
        int turn = open.get();
        byte[] text = new byte[open.getShort()];
        open.get(text);
        if (!HexFormat.of().formatHex(found).equals(mark)) {
            return Optional.empty();
        }
        Optional<Given.Kept> answer =
                text.length == 0 ? Optional.empty() : Given.parse(new String(text, StandardCharsets.UTF_8));
        return Optional.of(new Slot(mark, copy, turn, answer));
    }

    /// The next one to be written for the same slip.
    Slot next(Given.Kept given) {
        return new Slot(mark, 1 - copy, (turn + 1) % TURNS, Optional.of(given));
    }

    /// Whether this one was written after the other.
    boolean after(Slot other) {
        return turn == (other.turn + 1) % TURNS;
    }

    private static int sum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
