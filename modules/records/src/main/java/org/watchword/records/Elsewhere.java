package org.watchword.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.CopiedAway;
import org.watchword.records.backup.SecondPlace;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.tables.WholeFile;

/// The copies of backups that lie somewhere else, and when the last one was made: a stick that is in a drawer cannot be
/// asked.
final class Elsewhere {

    private final Path folder;
    private final DataKey key;
    private final Disk disk;

    Elsewhere(Path folder, DataKey key, Disk disk) {
        this.folder = folder;
        this.key = key;
        this.disk = disk;
    }

    CopiedAway copy(Backup backup, Path place, Instant erased) {
        List<Path> beside = List.of(new ErasureLedger(folder, key).file());
        CopiedAway copied = at(place).copy(backup, beside, folder, erased);
        if (copied instanceof CopiedAway.Copied) {
            remember(backup.made());
        }
        return copied;
    }

    /// The folder that the trainer named; empty when she named none.
    Optional<Path> named() {
        try {
            return Files.exists(nameFile())
                    ? Optional.of(Path.of(Files.readString(nameFile(), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | InvalidPathException doesNotSay) {
            return Optional.empty();
        }
    }

    /// @throws IOException when it cannot be kept
    void name(Optional<Path> place) throws IOException {
        if (place.isPresent()) {
            String words = place.get().toAbsolutePath().normalize().toString();
            WholeFile.save(nameFile(), words.getBytes(StandardCharsets.UTF_8));
        } else {
            Files.deleteIfExists(nameFile());
        }
        Files.deleteIfExists(file());
    }

    private Path nameFile() {
        return folder.resolve("second-place.txt");
    }

    SecondPlace at(Path place) {
        return new SecondPlace(place, key, disk);
    }

    /// When the newest backup was made that was ever copied; empty when none was.
    Optional<Instant> last() {
        try {
            return Files.exists(file())
                    ? Optional.of(Instant.parse(Files.readString(file(), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | DateTimeException doesNotSay) {
            return Optional.empty();
        }
    }

    /// That it is not remembered costs a reminder too early.
    private void remember(Instant made) {
        try {
            WholeFile.save(file(), made.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException theCopyIsThere) {
            return;
        }
    }

    private Path file() {
        return folder.resolve("copied-away.txt");
    }
}
