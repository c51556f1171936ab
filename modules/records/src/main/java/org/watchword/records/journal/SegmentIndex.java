package org.watchword.records.journal;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Which segments tell of which session and of which time, so that a session's history or some days are found without
/// reading the journal from its beginning. It is made while the journal is opened and kept in memory alone.
final class SegmentIndex {

    private final Map<UUID, BitSet> bySession = new HashMap<>();
    private final NavigableMap<Long, Start> starts = new TreeMap<>();
    private final NavigableMap<Integer, Span> spans = new TreeMap<>();
    private int newest;
    private long count;

    /// Where a segment begins.
    ///
    /// @param before how many events stand in the segments before it
    record Start(int segment, long before) {}

    /// The times between which everything in a segment was saved. They are looked for, because a laptop's clock may
    /// have
    /// been wrong for a while.
    private record Span(Instant first, Instant last) {

        Span with(Span other) {
            return new Span(
                    other.first.isBefore(first) ? other.first : first, other.last.isAfter(last) ? other.last : last);
        }

        boolean touches(Instant from, Instant until) {
            return !last.isBefore(from) && first.isBefore(until);
        }
    }

    /// Takes the next event.
    void add(int segment, Entry entry) {
        bySession.computeIfAbsent(entry.draft().session(), _ -> new BitSet()).set(segment);
        Instant at = entry.draft().at();
        spans.merge(segment, new Span(at, at), Span::with);
        if (segment != newest) {
            newest = segment;
            starts.putIfAbsent(entry.stamp().sequence(), new Start(segment, count));
        }
        count++;
    }

    /// The segments that tell of any of these sessions.
    BitSet segments(Set<UUID> sessions) {
        BitSet segments = new BitSet();
        for (UUID session : sessions) {
            BitSet some = bySession.get(session);
            if (some != null) {
                segments.or(some);
            }
        }
        return segments;
    }

    /// The segments in which something was saved in this time, the newest first.
    List<Integer> between(Instant from, Instant until) {
        return spans.descendingMap().entrySet().stream()
                .filter(each -> each.getValue().touches(from, until))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The segment in which an event stands, or the first one.
    Start startOf(long sequence) {
        Map.Entry<Long, Start> start = starts.floorEntry(sequence);
        return start == null ? new Start(0, 0) : start.getValue();
    }
}
