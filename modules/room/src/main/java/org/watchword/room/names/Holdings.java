package org.watchword.room.names;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/// What a laptop holds, as counts alone: it can be left with a coordinator and names nobody.
///
/// @param sessions given or begun, without rehearsals
/// @param names how many names are kept, by the year of their session
/// @param people everybody who was counted in these sessions, by name or without
/// @param locked whether the records are behind a passphrase
/// @param lastBackup when a backup was made and found whole
public record Holdings(
        int sessions, SortedMap<Integer, Integer> names, int people, boolean locked, Optional<Instant> lastBackup) {

    /// All names together.
    public int namesInAll() {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }
}
