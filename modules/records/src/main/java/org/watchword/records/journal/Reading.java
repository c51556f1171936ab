package org.watchword.records.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a reading of a whole journal found: where it ends and whether the chain holds.
///
/// @param count how many events were read
/// @param last the last of them
/// @param findings what is not as it was written, in order
/// @param endsWhole whether nothing stands behind the last event
public record Reading(long count, Optional<Entry> last, List<Finding> findings, boolean endsWhole) {

    /// The last event's sequence, or 0.
    public long lastSequence() {
        return last.map(entry -> entry.stamp().sequence()).orElse(0L);
    }

    /// The last event's sum.
    public Hash lastHash() {
        return last.map(Entry::hash).orElse(Hash.NONE);
    }

    /// Whether every event ever acknowledged is there and unchanged, as far as the journal alone can tell.
    public boolean holds() {
        return findings.isEmpty();
    }

    /// Whether it holds once a torn end is cut off, which nobody had been told of.
    public boolean holdsWhenMended() {
        return findings.stream().allMatch(Finding.TornTail.class::isInstance);
    }

    /// Reads every segment of a folder and hands each whole event on, oldest first. Changes nothing.
    ///
    /// @throws IOException when a file cannot be read
    public static Reading of(Path folder, DataKey key, Consumer<Entry> each) throws IOException {
        return withSegments(folder, key, (_, entry) -> each.accept(entry));
    }

    /// The same, told with the number of the segment in which each event stands.
    static Reading withSegments(Path folder, DataKey key, InSegment each) throws IOException {
        Walk walk = new Walk(each);
        List<SegmentFile> segments = SegmentFile.all(folder);
        ReadAhead.each(segments, key, read -> walk.segment(read, read.segment().equals(segments.getLast())));
        return walk.end();
    }

    /// Takes events with the number of their segment.
    @FunctionalInterface
    interface InSegment {
        void accept(int segment, Entry entry);
    }

    /// Follows the chain from the first event to the last.
    private static final class Walk {

        private final InSegment each;
        private final List<Finding> findings = new ArrayList<>();
        private Optional<Entry> last = Optional.empty();
        private long count;
        private boolean endsWhole = true;

        Walk(InSegment each) {
            this.each = each;
        }

        void segment(ReadAhead.Read read, boolean newest) {
            SegmentFile segment = read.segment();
            List<Piece> pieces = read.pieces();
            if (!read.hasHead()) {
                boolean torn = newest && pieces.isEmpty();
                int end = Math.min(read.length(), SegmentFile.HEAD);
                findings.add(torn ? new Finding.TornTail(segment.name(), 0, end) : damaged(segment, 0, end));
            }
            for (Piece piece : pieces) {
                piece(segment, piece, newest && piece.equals(pieces.getLast()));
            }
        }

        private void piece(SegmentFile segment, Piece piece, boolean veryLast) {
            endsWhole = piece instanceof Piece.Whole;
            switch (piece) {
                case Piece.Whole whole -> whole.entries().forEach(entry -> follow(segment, entry));
                case Piece.Broken broken
                when veryLast ->
                    findings.add(new Finding.TornTail(segment.name(), broken.from(), broken.end() - broken.from()));
                case Piece.Broken broken -> findings.add(damaged(segment, broken.from(), broken.end()));
                case Piece.Foreign foreign -> findings.add(damaged(segment, foreign.from(), foreign.end()));
            }
        }

        private void follow(SegmentFile segment, Entry entry) {
            long expected = last.map(before -> before.stamp().sequence()).orElse(0L) + 1;
            long sequence = entry.stamp().sequence();
            if (sequence > expected) {
                findings.add(new Finding.Gap(expected, sequence - 1));
            } else if (sequence < expected
                    || !entry.previous().equals(last.map(Entry::hash).orElse(Hash.NONE))) {
                findings.add(new Finding.ChainBroken(sequence));
            }
            last = Optional.of(entry);
            count++;
            each.accept(segment.number(), entry);
        }

        private static Finding damaged(SegmentFile segment, int from, int end) {
            return new Finding.Damaged(segment.name(), from, (long) end - from);
        }

        Reading end() {
            return new Reading(count, last, List.copyOf(findings), endsWhole);
        }
    }
}
