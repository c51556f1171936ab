package org.watchword.records.journal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Which segments tell of which session, so that one session's history is found without reading the journal from its
/// beginning. It is made while the journal is opened and kept in memory alone.
final class SegmentIndex {

    private final Map<UUID, BitSet> bySession = new HashMap<>();
    private final NavigableMap<Long, Start> starts = new TreeMap<>();
    private int newest;
    private long count;

    /// Where a segment begins.
    ///
    /// @param before how many events stand in the segments before it
    record Start(int segment, long before) {}

    /// Takes the next event.
    void add(int segment, Entry entry) {
        bySession.computeIfAbsent(entry.draft().session(), _ -> new BitSet()).set(segment);
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

    /// The segment in which an event stands, or the first one.
    Start startOf(long sequence) {
        Map.Entry<Long, Start> start = starts.floorEntry(sequence);
        return start == null ? new Start(0, 0) : start.getValue();
    }
}
