package org.watchword.room.names;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// What a laptop holds, as counts alone: it can be left with a coordinator and names nobody.
///
/// @param sessions given or begun, without rehearsals
/// @param names how many names are kept, by the year of their session
/// @param people everybody who was counted in these sessions, by name or without
/// @param locked whether the records are behind a passphrase
/// @param lastBackup when a backup was made and found whole
/// @param copies where copies of the backups are kept; empty when no second place is named
public record Holdings(
        int sessions,
        SortedMap<Integer, Integer> names,
        int people,
        boolean locked,
        Optional<Instant> lastBackup,
        Optional<Copies> copies) {

    /// All names together.
    public int namesInAll() {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The second place, as far as may be told to whoever reads this away from the laptop.
    ///
    /// @param place the last folder's name alone, as the way to it tells of the trainer's own files
    /// @param count how many copies lie there; empty while it is not there, as a stick in a drawer
    /// @param newest when the newest backup was made that was copied there
    public record Copies(String place, OptionalInt count, Optional<Instant> newest) {}
}
