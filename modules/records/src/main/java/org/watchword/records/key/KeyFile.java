package org.watchword.records.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.journal.DataKey;
import org.watchword.tables.WholeFile;

/// Where the data key lies: a file that its owner alone can read, in one of the forms of [KeyForm].
///
/// A form is replaced in steps after each of which one of the two opens: the new one is written beside the old one and
/// forced, the old one steps aside, the new one takes its name, and only then the old one is overwritten and deleted.
public final class KeyFile {

    private final Path file;
    private final Path next;
    private final Path former;

    /// The key file of a data folder.
    public KeyFile(Path folder) {
        this.file = folder.resolve("data.key");
        this.next = folder.resolve("data.key.new");
        this.former = folder.resolve("data.key.old");
    }

    /// Finishes a change that was stopped in the middle.
    ///
    /// @throws IOException when the disk does not let it
    public void settle() throws IOException {
        if (!Files.exists(file)) {
            if (Files.exists(next) && Files.exists(former) && whole(next)) {
                WholeFile.putInPlace(next, file);
            } else if (Files.exists(former)) {
                WholeFile.putInPlace(former, file);
            }
            WholeFile.forceFolder(folder());
        }
        if (Files.exists(file) && whole(file)) {
            OwnerOnly.wipe(former);
            Files.deleteIfExists(next);
        }
    }

    /// Whether there is a key at all.
    public boolean exists() {
        return Files.exists(file);
    }

    /// @throws IOException when the file is there and the disk does not let it be read
    KeyForm read() throws IOException {
        return read(file);
    }

    private static KeyForm read(Path file) throws IOException {
        return Files.size(file) > KeyForm.LONGEST ? new KeyForm.Damaged() : KeyForm.read(Files.readAllBytes(file));
    }

    private static boolean whole(Path file) throws IOException {
        return !(read(file) instanceof KeyForm.Damaged);
    }

    /// Makes a new key and keeps it in its open form.
    ///
    /// @throws IOException when there is a key already, or the file cannot be written for its owner alone
    public DataKey create() throws IOException {
        if (exists()) {
            throw new IOException("there is a key already");
        }
        DataKey key = DataKey.random();
        writeNext(new KeyForm.Open(key));
        WholeFile.putInPlace(next, file);
        WholeFile.forceFolder(folder());
        return key;
    }

    /// Puts a locked form in the place of whatever stands there.
    ///
    /// @throws IOException when it cannot be written; one of the two forms stands there then
    void replace(LockedKey key) throws IOException {
        OwnerOnly.wipe(former);
        writeNext(new KeyForm.Locked(key));
        WholeFile.forceFolder(folder());
        FaultPoint.KEY_WRITTEN.pass();
        WholeFile.putInPlace(file, former);
        FaultPoint.KEY_ASIDE.pass();
        WholeFile.putInPlace(next, file);
        WholeFile.forceFolder(folder());
        FaultPoint.KEY_REPLACED.pass();
        OwnerOnly.wipe(former);
        WholeFile.forceFolder(folder());
    }

    /// Copies the key into a folder, for a backup, if it is locked; an open one never leaves its place.
    ///
    /// @throws IOException when it cannot be copied
    public void copyIfLocked(Path folder) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (KeyForm.read(bytes) instanceof KeyForm.Locked) {
                OwnerOnly.create(folder.resolve(file.getFileName().toString()), bytes);
            }
        } catch (NoSuchFileException noKey) {
            return;
        }
    }

    private void writeNext(KeyForm form) throws IOException {
        Files.deleteIfExists(next);
        OwnerOnly.create(next, KeyForm.write(form).getBytes(StandardCharsets.US_ASCII));
    }

    private Path folder() {
        return file.resolveSibling("").normalize();
    }
}
