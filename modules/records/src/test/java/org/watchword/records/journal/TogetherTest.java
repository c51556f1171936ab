package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherTest {

    private final DataKey key = DataKey.random();

    @TempDir
    Path folder;

    @Test
    void anAppendIsOneFrame() throws IOException {
        List<Entry> entries = entries(3);
        List<byte[]> frames = Together.frames(entries, key);
        assertEquals(1, frames.size());
        assertEquals(List.of(new Piece.Whole(8, 8 + frames.getFirst().length, entries)), pieces(frames.getFirst()));
    }

    @Test
    void anEventAloneIsWrittenAsItAlwaysWas() throws Exception {
        List<Entry> entries = entries(1);
        assertEquals(entries, Together.open(key.seal(EntryFormat.write(entries.getFirst())), key));
        byte[] frame = Together.frame(entries, key);
        byte[] open = key.open(Frame.sealed(frame, 0, frame.length));
        assertArrayEquals(EntryFormat.write(entries.getFirst()), open);
    }

    @Test
    void tooMuchForOneFrameStandsInSeveralInOrder() throws IOException {
        List<Entry> entries = entries(700);
        List<Entry> read = new ArrayList<>();
        List<byte[]> frames = Together.frames(entries, key);
        assertTrue(frames.size() > 1 && frames.size() < 20, frames.size() + " frames");
        for (byte[] frame : frames) {
            assertTrue(frame.length < 2 * Together.FRAME_BYTES);
            for (Piece piece : pieces(frame)) {
                read.addAll(((Piece.Whole) piece).entries());
            }
        }
        assertEquals(entries, read);
    }

    @Test
    void anEventLongerThanItsFrameIsRefused() {
        byte[] tooLong = {2, 0, 0, 0, 9, 1};
        byte[] negative = {2, -1, -1, -1, -1};
        assertThrows(IOException.class, () -> Together.open(key.seal(tooLong), key));
        assertThrows(IOException.class, () -> Together.open(key.seal(negative), key));
        assertThrows(IOException.class, () -> Together.open(key.seal(new byte[0]), key));
    }

    private List<Entry> entries(int count) throws IOException {
        Draft[] drafts = IntStream.range(0, count)
                .mapToObj(number -> number % 2 == 0 ? Drafts.plain(number) : Drafts.about("Person " + number))
                .toArray(Draft[]::new);
        try (Journal journal = Journal.open(folder, key, Disk.REAL, _ -> {})) {
            return Drafts.append(journal, drafts);
        }
    }

    private List<Piece> pieces(byte[] frame) {
        byte[] file = new byte[SegmentFile.HEAD + frame.length];
        System.arraycopy(frame, 0, file, SegmentFile.HEAD, frame.length);
        return Piece.all(file, key);
    }
}
