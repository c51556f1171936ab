package org.watchword.records.backup;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.Reading;
import org.watchword.records.register.Copied;
import org.watchword.records.register.RegisterBroken;
import org.watchword.records.register.RegisterCopy;

/// A backup in a folder of its own, to be looked through before anybody relies on it.
///
/// @param folder nothing else is in it
/// @param whole whether all of the zip could be read
public record Unpacked(Path folder, boolean whole) {

    /// Unpacks a backup. A zip that breaks off is unpacked as far as it goes.
    ///
    /// @param into a folder that is not there yet
    /// @throws NotABackup when the file is none of our backups
    /// @throws IOException when the disk does not take the files
    public static Unpacked of(Path zip, Path into) throws IOException {
        try {
            Zips.unpack(zip, into);
            return new Unpacked(into, true);
        } catch (ZipException | EOFException brokenOff) {
            if (!Files.isDirectory(into.resolve("journal"))) {
                throw new NotABackup();
            }
            return new Unpacked(into, false);
        }
    }

    /// The journal's segments.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// The folder of the register's copy.
    public Path register() {
        return folder.resolve("register");
    }

    /// The key file that came with it, locked by a passphrase; the open form is in no backup.
    public Optional<Path> keyFile() {
        return Optional.of(folder.resolve("data.key")).filter(Files::exists);
    }

    /// Opens the register's copy and follows the journal's chain from its first event to its last.
    ///
    /// @throws IOException when the disk cannot be read
    public Inspected inspect(DataKey key) throws IOException {
        if (!Files.isDirectory(journal())) {
            return new Inspected.Damaged();
        }
        if (!Journal.fits(journal(), key)) {
            return new Inspected.OtherKey();
        }
        return whole ? compare(key) : new Inspected.Damaged();
    }

    private Inspected compare(DataKey key) throws IOException {
        Reading reading = Reading.of(journal(), key, _ -> {});
        try {
            Copied copied = RegisterCopy.read(register(), key);
            Contents found = Contents.of(copied, reading);
            boolean told =
                    Contents.in(folder, key).map(said -> said.equals(found)).orElse(reading.holds());
            boolean holds = told && copied.sequence() <= reading.lastSequence();
            return holds ? new Inspected.Whole(found) : new Inspected.Damaged();
        } catch (RegisterBroken | GeneralSecurityException wouldNotOpen) {
            return new Inspected.Damaged();
        }
    }
}
