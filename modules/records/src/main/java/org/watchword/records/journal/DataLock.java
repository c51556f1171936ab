package org.watchword.records.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.watchword.tables.WholeFile;

/// Keeps a second copy of the program away from the same data. The system lets go of it when the program ends, however
/// it ends, so it can never stay behind.
public final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /// The lock of a data folder, or empty when another copy of the program holds it.
    ///
    /// @throws IOException when the lock file cannot be opened
    public static Optional<DataLock> take(Path folder) throws IOException {
        WholeFile.makeFolder(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new DataLock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
