package org.watchword.records.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// A backup that was opened and found whole when it was made: nothing else is ever shown as one.
///
/// @param file a zip with the register and the journal, both sealed
/// @param made when
public record Backup(Path file, Instant made) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'watchword-'uuuu-MM-dd'T'HHmmss'Z.zip'", Locale.ROOT);

    static Backup at(Path folder, Instant made) {
        return new Backup(folder.resolve(NAME.format(made.atOffset(ZoneOffset.UTC))), made);
    }

    /// What the name of a file says; empty when it is not one that we give.
    public static Optional<Backup> read(Path file) {
        try {
            LocalDateTime made = LocalDateTime.parse(file.getFileName().toString(), NAME);
            return Optional.of(new Backup(file, made.toInstant(ZoneOffset.UTC)));
        } catch (DateTimeParseException anotherFile) {
            return Optional.empty();
        }
    }
}
