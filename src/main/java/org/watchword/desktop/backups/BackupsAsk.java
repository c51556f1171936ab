package org.watchword.desktop.backups;

import java.nio.file.Path;

/// What a trainer can ask of her backups.
sealed interface BackupsAsk {
    /// Make one now, and copy it to the second place.
    record MakeNow() implements BackupsAsk {}

    /// Name a second place.
    record NamePlace() implements BackupsAsk {}

    /// Copy to no second place any more.
    record NoPlace() implements BackupsAsk {}

    /// Choose a backup that is in no list, as one that another laptop made.
    record Choose() implements BackupsAsk {}

    /// Look this one through, and ask whether it shall be brought back.
    record Ask(Path file) implements BackupsAsk {}

    /// Do not bring any back.
    record Leave() implements BackupsAsk {}

    /// Bring back the one that was asked about.
    record BringBack(Path file) implements BackupsAsk {}
}
