package org.watchword.records.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Journal;
import org.watchword.records.key.KeyFile;
import org.watchword.records.register.Copied;
import org.watchword.records.register.Register;
import org.watchword.tables.WholeFile;

/// The backups of a data folder. Each is a whole copy, and has its name only after it was opened and compared.
public final class Backups {

    private static final String MAKING = "making";

    private final Path folder;
    private final DataKey key;
    private final KeyFile keyFile;

    /// The backups in a folder. Each holds the key if it is locked behind a passphrase, so that the backup can be
    /// opened
    /// on another laptop; an open key is never among what they hold.
    public Backups(Path folder, DataKey key, KeyFile keyFile) {
        this.folder = folder;
        this.key = key;
        this.keyFile = keyFile;
    }

    /// Makes a backup of the journal and of the register that `copying` copies.
    public BackedUp make(Journal journal, Register.Copying copying, Instant now) {
        Path making = folder.resolve(MAKING);
        try {
            Folders.delete(making);
            Backup backup = Backup.at(folder, now.truncatedTo(ChronoUnit.SECONDS));
            return make(journal, copying, making, backup);
        } catch (IOException notWritten) {
            return new BackedUp.NotMade(BackedUp.Why.NOT_WRITTEN);
        } finally {
            Folders.deleteIfPossible(making);
        }
    }

    private BackedUp make(Journal journal, Register.Copying copying, Path making, Backup backup) throws IOException {
        WholeFile.makeFolder(folder);
        Path copy = Files.createDirectories(making.resolve("copy"));
        Path registerZip = making.resolve("register.zip");
        Copied register = copying.to(registerZip);
        Zips.unpack(registerZip, copy.resolve("register"));
        Contents contents = Contents.of(register, journal.copyTo(copy.resolve("journal")));
        Files.write(copy.resolve(Contents.FILE), contents.sealed(key));
        keyFile.copyIfLocked(copy);
        Path zip = making.resolve("backup.zip");
        Zips.pack(copy, zip);
        force(zip);
        FaultPoint.BACKUP_BEFORE_CHECK.pass();
        if (!inspect(zip).equals(new Inspected.Whole(contents))) {
            return new BackedUp.NotMade(BackedUp.Why.NOT_EQUAL);
        }
        FaultPoint.BACKUP_BEFORE_MOVE.pass();
        WholeFile.putInPlace(zip, backup.file());
        WholeFile.forceFolder(folder);
        return new BackedUp.Made(backup);
    }

    /// Opens a backup once more.
    ///
    /// @return whether it opens and holds all that it says
    public boolean holds(Backup backup) {
        try {
            Folders.delete(folder.resolve(MAKING));
            return inspect(backup.file()) instanceof Inspected.Whole;
        } catch (IOException doesNotOpen) {
            return false;
        } finally {
            Folders.deleteIfPossible(folder.resolve(MAKING));
        }
    }

    private Inspected inspect(Path zip) throws IOException {
        return Unpacked.of(zip, folder.resolve(MAKING).resolve("check")).inspect(key);
    }

    /// What a backup says it holds, without opening the rest of it; empty when it was made by an older program or is
    /// damaged.
    public Optional<Contents> contents(Backup backup) {
        try {
            Optional<byte[]> sealed = Zips.first(backup.file(), Contents.FILE);
            return sealed.isEmpty() ? Optional.empty() : Optional.of(Contents.open(sealed.get(), key));
        } catch (IOException | GeneralSecurityException doesNotSay) {
            return Optional.empty();
        }
    }

    /// All of them, newest first.
    ///
    /// @throws IOException when the folder cannot be listed
    public List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backup::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        }
    }

    /// All of them with what they hold, newest first.
    ///
    /// @throws IOException when the folder cannot be listed
    public List<KeptBackup> kept() throws IOException {
        return all().stream()
                .map(backup -> new KeptBackup(backup, contents(backup)))
                .toList();
    }

    /// Deletes those that need not stay; see `Retention`.
    ///
    /// @param erased when somebody was erased last
    /// @throws IOException when the folder cannot be listed or a file not be deleted
    public void tidy(Instant now, Instant erased) throws IOException {
        List<Backup> all = all();
        Set<Instant> made = all.stream().map(Backup::made).collect(Collectors.toSet());
        Set<Instant> keep = Retention.keep(made, now, erased);
        for (Backup backup : all) {
            if (!keep.contains(backup.made())) {
                Files.delete(backup.file());
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
