package org.watchword.records.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/// The bytes of an event, before they are sealed. All numbers are big-endian; text is its length in bytes and UTF-8.
///
/// `core` (what the chain sums): format 1, sum before, device, epoch, sequence, id, session, kind, version, seconds,
/// nanoseconds, zone, payload, and 0 or 1 with the personal sum. Then come the event's own sum and, for personal words
/// that are kept, 1 with salt and words.
final class EntryFormat {

    private static final int FORMAT = 1;

    private EntryFormat() {}

    static byte[] core(Stamp stamp, Draft draft, Hash previous) {
        return bytes(out -> {
            out.writeByte(FORMAT);
            out.write(previous.bytes());
            write(out, stamp.device());
            out.writeInt(stamp.epoch());
            out.writeLong(stamp.sequence());
            write(out, stamp.id());
            write(out, draft.session());
            write(out, draft.kind());
            out.writeInt(draft.version());
            write(out, draft.at());
            write(out, draft.zone());
            write(out, draft.payload());
            var personal = draft.personal().hash();
            out.writeBoolean(personal.isPresent());
            out.write(personal.map(Hash::bytes).orElse(new byte[0]));
        });
    }

    static byte[] write(Entry entry) {
        return bytes(out -> {
            out.write(core(entry.stamp(), entry.draft(), entry.previous()));
            out.write(entry.hash().bytes());
            boolean kept = entry.draft().personal() instanceof PersonalPart.Kept;
            out.writeBoolean(kept);
            if (entry.draft().personal() instanceof PersonalPart.Kept part) {
                out.write(HexFormat.of().parseHex(part.salt()));
                write(out, part.words());
            }
        });
    }

    /// @throws IOException when the bytes are not an event whose sums hold
    static Entry read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readByte() != FORMAT) {
            throw new IOException("an event of a newer form");
        }
        Hash previous = readHash(in);
        UUID device = readId(in);
        int epoch = in.readInt();
        long sequence = in.readLong();
        Stamp stamp = new Stamp(readId(in), device, epoch, sequence);
        return readRest(in, bytes, stamp, previous);
    }

    /// The sum is taken over the bytes as they stand, which are those that were summed when the event was written.
    private static Entry readRest(DataInputStream in, byte[] bytes, Stamp stamp, Hash previous) throws IOException {
        UUID session = readId(in);
        String kind = readText(in);
        int version = in.readInt();
        Instant at = readInstant(in);
        String zone = readText(in);
        String payload = readText(in);
        boolean aboutSomebody = readFlag(in);
        Hash personalHash = aboutSomebody ? readHash(in) : Hash.NONE;
        Hash sum = Hash.of(bytes, 0, bytes.length - in.available());
        Hash hash = readHash(in);
        PersonalPart personal = readPersonal(in, aboutSomebody, personalHash);
        if (in.available() > 0 || !hash.equals(sum)) {
            throw new IOException("an event whose sum does not hold");
        }
        return new Entry(stamp, new Draft(session, kind, version, at, zone, payload, personal), previous, hash);
    }

    private static PersonalPart readPersonal(DataInputStream in, boolean aboutSomebody, Hash hash) throws IOException {
        if (!readFlag(in)) {
            return aboutSomebody ? new PersonalPart.Erased(hash) : new PersonalPart.None();
        }
        String salt = HexFormat.of().formatHex(in.readNBytes(Hash.BYTES));
        String words = readText(in);
        if (!Hash.ofSalted(salt, words).equals(hash)) {
            throw new IOException("words whose sum does not hold");
        }
        return new PersonalPart.Kept(salt, words);
    }

    private static boolean readFlag(DataInputStream in) throws IOException {
        int flag = in.readUnsignedByte();
        if (flag > 1) {
            throw new IOException("neither yes nor no");
        }
        return flag == 1;
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        long seconds = in.readLong();
        int nanoseconds = in.readInt();
        if (Math.abs(seconds) > Instant.MAX.getEpochSecond() / 2) {
            throw new IOException("a time beyond all calendars");
        }
        return Instant.ofEpochSecond(seconds, nanoseconds);
    }

    private static Hash readHash(DataInputStream in) throws IOException {
        byte[] sum = new byte[Hash.BYTES];
        in.readFully(sum);
        return Hash.read(sum);
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("text longer than its event");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, Instant at) throws IOException {
        long seconds = at.getEpochSecond();
        int nanoseconds = at.getNano();
        out.writeLong(seconds);
        out.writeInt(nanoseconds);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
