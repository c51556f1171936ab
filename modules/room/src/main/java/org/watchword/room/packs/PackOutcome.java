package org.watchword.room.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.print.Refused;

/// What became of a pack.
///
/// @param files in their order, also those that could not be printed
/// @param stopped whether it was stopped before the last
public record PackOutcome(List<Made> files, boolean stopped) {
    public PackOutcome {
        files = List.copyOf(files);
    }

    /// One file.
    ///
    /// @param id of the print, or the form of the deck
    /// @param written empty when it was refused
    /// @param why empty when it was written
    public record Made(String id, Optional<Path> written, Optional<Refused> why) {}

    /// Whether every file was written.
    public boolean whole() {
        return !stopped && files.stream().allMatch(file -> file.why().isEmpty());
    }
}
