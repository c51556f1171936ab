package org.watchword.answers.ballot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.watchword.answers.seat.Secret;
import org.watchword.content.question.QuestionId;
import org.watchword.session.RoundId;

/// The beginning of a ballot file: it never changes while the file is there.
///
/// In the file: `WWBALLOT`, a form (1 byte), the length of the sealed bytes (4), CRC32C over them (4), the sealed
/// bytes,
/// zeros up to [#BYTES].
///
/// @param places from these the places of a round's slots are made; new in each round
/// @param asked empty between two rounds
record Head(Secret secret, int seats, Secret places, Optional<Asked> asked, int longest) {

    static final int BYTES = 4096;

    private static final byte[] MAGIC = {'W', 'W', 'B', 'A', 'L', 'L', 'O', 'T'};
    private static final byte FORM = 1;
    private static final int SEALED_AT = MAGIC.length + 1 + 2 * Integer.BYTES;

    byte[] write(Seal seal) {
        byte[] sealed = seal.seal(open());
        if (SEALED_AT + sealed.length > BYTES) {
            throw new IllegalArgumentException("the round's name is too long");
        }
        return ByteBuffer.allocate(BYTES)
                .put(MAGIC)
                .put(FORM)
                .putInt(sealed.length)
                .putInt(sum(sealed))
                .put(sealed)
                .array();
    }

    private byte[] open() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(secret.bytes());
            out.writeInt(seats);
            out.write(places.bytes());
            out.writeInt(longest);
            out.writeBoolean(asked.isPresent());
            if (asked.isPresent()) {
                out.writeUTF(asked.get().round().slideKey());
                out.writeUTF(asked.get().question().toString());
                out.writeInt(asked.get().moduleVersion());
            }
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return bytes.toByteArray();
    }

    /// @throws GeneralSecurityException when another key sealed it
    /// @throws IOException when it is no head of a ballot file
    static Head read(byte[] file, Seal seal) throws IOException, GeneralSecurityException {
        if (file.length < BYTES || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new IOException("this is no ballot file");
        }
        ByteBuffer buffer = ByteBuffer.wrap(file, MAGIC.length, BYTES - MAGIC.length);
        if (buffer.get() != FORM) {
            throw new IOException("a newer Watchword wrote this ballot file");
        }
        int length = buffer.getInt();
        int sum = buffer.getInt();
        if (length < 0 || SEALED_AT + length > BYTES) {
            throw new IOException("the head of the ballot file is damaged");
        }
        byte[] sealed = Arrays.copyOfRange(file, SEALED_AT, SEALED_AT + length);
        if (sum(sealed) != sum) {
            throw new IOException("the head of the ballot file is damaged");
        }
        return read(seal.open(sealed));
    }

    private static Head read(byte[] open) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(open));
        Secret secret = Secret.of(in.readNBytes(Secret.BYTES));
        int seats = in.readInt();
        Secret places = Secret.of(in.readNBytes(Secret.BYTES));
        int longest = in.readInt();
        Optional<Asked> asked = Optional.empty();
        if (in.readBoolean()) {
            RoundId round = new RoundId(in.readUTF());
            QuestionId question = QuestionId.parse(in.readUTF()).orElseThrow(() -> new IOException("no question"));
            asked = Optional.of(new Asked(round, question, in.readInt()));
        }
        return new Head(secret, seats, places, asked, longest);
    }

    private static int sum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
