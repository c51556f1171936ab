package org.watchword.records.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/// The bytes of events that were appended together: they stand in one frame, so that a power cut leaves all of them or
/// none.
///
/// One event alone is written as [EntryFormat] says. Of several, each comes with its length before it, behind a first
/// byte that no event begins with.
final class Together {

    /// Events are put into a frame until it has grown over so many bytes.
    static final int FRAME_BYTES = 64 << 10;

    private static final int SEVERAL = 2;

    private Together() {}

    /// The frames of one append: one, unless there is too much for it.
    static List<byte[]> frames(List<Entry> entries, DataKey key) {
        List<byte[]> frames = new ArrayList<>();
        List<byte[]> gathered = new ArrayList<>();
        int bytes = 0;
        for (Entry entry : entries) {
            byte[] written = EntryFormat.write(entry);
            if (!gathered.isEmpty() && bytes + written.length > FRAME_BYTES) {
                frames.add(sealed(gathered, key));
                gathered.clear();
                bytes = 0;
            }
            gathered.add(written);
            bytes += written.length;
        }
        if (!gathered.isEmpty()) {
            frames.add(sealed(gathered, key));
        }
        return frames;
    }

    static byte[] frame(List<Entry> entries, DataKey key) {
        return sealed(entries.stream().map(EntryFormat::write).toList(), key);
    }

    private static byte[] sealed(List<byte[]> written, DataKey key) {
        return Frame.of(key.seal(joined(written)));
    }

    /// @throws GeneralSecurityException when the key does not open the bytes
    /// @throws IOException when one of them is no event whose sums hold
    static List<Entry> open(byte[] sealed, DataKey key) throws GeneralSecurityException, IOException {
        return read(key.open(sealed));
    }

    private static byte[] joined(List<byte[]> written) {
        if (written.size() == 1) {
            return written.getFirst();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(SEVERAL);
            for (byte[] each : written) {
                out.writeInt(each.length);
                out.write(each);
            }
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return bytes.toByteArray();
    }

    private static List<Entry> read(byte[] bytes) throws IOException {
        if (bytes.length == 0 || bytes[0] != SEVERAL) {
            return List.of(EntryFormat.read(bytes));
        }
        List<Entry> entries = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1));
        while (in.available() > 0) {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("an event longer than its frame");
            }
            entries.add(EntryFormat.read(in.readNBytes(length)));
        }
        return List.copyOf(entries);
    }
}
