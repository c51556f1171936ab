package org.watchword.records.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Zeros at the end of the newest segment, forced to the disk before they are needed. Forcing an event that takes the
/// place of zeros spares the disk from writing down a new length of the file too, which costs as much as the event
/// itself (decision 094). No frame begins with a zero length, so that room is never read as damage.
final class EmptyRoom {

    /// So many bytes are asked for at once: some five hundred check-ins.
    static final int BYTES = 256 << 10;

    private EmptyRoom() {}

    /// Where the zeros at the end of a file begin, or its length when there are none. The last bytes of an event may be
    /// zeros themselves: whoever looks for events asks where the last one ends.
    static int begin(byte[] file) {
        int end = file.length;
        while (end > 0 && file[end - 1] == 0) {
            end--;
        }
        return end;
    }

    /// Where the last event of a segment ends, or its head when it has none.
    static int behindEvents(byte[] file) {
        int at = Math.min(SegmentFile.HEAD, file.length);
        int written = begin(file);
        while (at < written) {
            at = Frame.end(file, at).orElse(file.length);
        }
        return at;
    }

    /// Makes room behind `from`.
    ///
    /// @return where it ends
    /// @throws IOException when the disk has none; some of it may stand there then
    static long make(FileChannel channel, long from) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(BYTES);
        long at = from;
        while (zeros.hasRemaining()) {
            at += channel.write(zeros, at);
        }
        channel.force(true);
        return at;
    }
}
