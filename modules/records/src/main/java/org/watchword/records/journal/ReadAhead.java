package org.watchword.records.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Opens the next segments on a thread of its own while the events of this one are looked at, which takes as long: a
/// journal of many years is read in little more than half the time.
final class ReadAhead {

    /// So many segments are in memory at once.
    private static final int AHEAD = 2;

    private ReadAhead() {}

    /// What a segment holds.
    ///
    /// @param hasHead whether it begins as a segment of its number does
    /// @param length of the file in bytes
    record Read(SegmentFile segment, boolean hasHead, int length, List<Piece> pieces) {

        static Read of(SegmentFile segment, DataKey key) throws IOException {
            byte[] file = segment.read();
            return new Read(segment, segment.hasHead(file), file.length, Piece.all(file, key));
        }
    }

    /// Hands the segments on in order, on the caller's thread.
    ///
    /// @throws IOException when a file cannot be read
    static void each(List<SegmentFile> segments, DataKey key, Consumer<Read> each) throws IOException {
        if (segments.size() == 1) {
            each.accept(Read.of(segments.getFirst(), key));
            return;
        }
        try (ExecutorService reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("journal").daemon().factory())) {
            Queue<Future<Read>> ahead = new ArrayDeque<>();
            try {
                for (SegmentFile segment : segments) {
                    ahead.add(reader.submit(() -> Read.of(segment, key)));
                    if (ahead.size() > AHEAD) {
                        each.accept(finished(ahead.remove()));
                    }
                }
                while (!ahead.isEmpty()) {
                    each.accept(finished(ahead.remove()));
                }
            } finally {
                ahead.forEach(notWanted -> notWanted.cancel(false));
            }
        }
    }

    private static Read finished(Future<Read> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException unreadable ? unreadable : new IOException(failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }
}
