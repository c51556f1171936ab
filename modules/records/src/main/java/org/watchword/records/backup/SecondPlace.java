package org.watchword.records.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.records.key.KeyFile;
import org.watchword.tables.WholeFile;

/// A folder on a stick or on another disk that gets a copy of every backup, because a laptop can be stolen with all
/// that is on it. The key never goes there in its open form: whoever finds the stick finds nothing to read.
///
/// The copies lie in a folder of their own, named after the key's sum, so that two laptops may share a stick.
public final class SecondPlace {

    private static final String FOLDER = "watchword-backups-";
    private static final int PIECE = 1 << 16;
    private static final long SPARE = 1 << 20;

    private final Path named;
    private final Path folder;
    private final DataKey key;
    private final Disk disk;

    /// A place.
    ///
    /// @param named the folder that the trainer named
    public SecondPlace(Path named, DataKey key, Disk disk) {
        this.named = named.toAbsolutePath().normalize();
        this.folder = this.named.resolve(FOLDER + key.name());
        this.key = key;
        this.disk = disk;
    }

    /// Where the copies lie.
    public Path folder() {
        return folder;
    }

    /// The copies that lie there, newest first.
    ///
    /// @throws IOException when the folder cannot be listed
    public List<KeptBackup> kept() throws IOException {
        return backups().kept();
    }

    /// Whether a folder lies on the same disk as another one, so that one fall breaks both. A system that does not say
    /// counts as another disk.
    public static boolean sameDisk(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException doesNotSay) {
            return false;
        }
    }

    /// Whether a folder may not be a second place, because it is the records' own or lies within it.
    public static boolean within(Path named, Path data) {
        return real(named).startsWith(real(data));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /// Copies a backup, reads the copy back, and lets older copies go as it is done with the backups themselves.
    ///
    /// @param beside small files that are to lie beside it
    /// @param data the folder of the records
    /// @param erased when somebody was erased last
    public CopiedAway copy(Backup backup, List<Path> beside, Path data, Instant erased) {
        if (within(named, data)) {
            return notCopied(CopiedAway.Why.SAME_PLACE);
        }
        if (!Files.isDirectory(named)) {
            return notCopied(CopiedAway.Why.ABSENT);
        }
        try {
            return copy(backup, beside, erased);
        } catch (IOException failed) {
            return notCopied(Files.isDirectory(named) ? why(backup) : CopiedAway.Why.ABSENT);
        }
    }

    private CopiedAway copy(Backup backup, List<Path> beside, Instant erased) throws IOException {
        if (!room(backup)) {
            return notCopied(CopiedAway.Why.FULL);
        }
        Files.createDirectories(folder);
        WholeFile.deleteUnfinished(folder);
        Backup copy = new Backup(folder.resolve(backup.file().getFileName().toString()), backup.made());
        Path target = put(backup.file());
        if (Files.mismatch(backup.file(), target) >= 0) {
            Files.deleteIfExists(target);
            return notCopied(CopiedAway.Why.NOT_WRITABLE);
        }
        WholeFile.putInPlace(target, copy.file());
        for (Path small : beside) {
            if (Files.exists(small)) {
                WholeFile.save(folder.resolve(small.getFileName().toString()), Files.readAllBytes(small));
            }
        }
        WholeFile.forceFolder(folder);
        backups().tidy(backup.made(), erased);
        return new CopiedAway.Copied(copy);
    }

    /// Writes the bytes under a name that tells that they are not whole yet.
    private Path put(Path file) throws IOException {
        Path target = folder.resolve(WholeFile.unfinished(file.getFileName().toString()));
        Files.deleteIfExists(target);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel out = disk.open(target)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            long at = 0;
            while (in.read(piece.clear(), at) > 0) {
                piece.flip();
                while (piece.hasRemaining()) {
                    at += out.write(piece, at);
                }
            }
            out.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(target);
            throw failed;
        }
        return target;
    }

    private Backups backups() {
        return new Backups(folder, key, new KeyFile(folder));
    }

    private CopiedAway.Why why(Backup backup) {
        try {
            return room(backup) ? CopiedAway.Why.NOT_WRITABLE : CopiedAway.Why.FULL;
        } catch (IOException gone) {
            return CopiedAway.Why.ABSENT;
        }
    }

    private boolean room(Backup backup) throws IOException {
        return disk.free(named) > Files.size(backup.file()) + SPARE;
    }

    private static CopiedAway notCopied(CopiedAway.Why why) {
        return new CopiedAway.NotCopied(why);
    }
}
