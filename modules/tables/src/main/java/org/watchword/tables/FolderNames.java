package org.watchword.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How the names in a folder reach the disk: the one place that knows how systems differ in it.
///
/// Windows opens no folder and keeps names in the file system's own journal. Elsewhere a folder is forced like a file,
/// and what goes wrong with it is told; but some file systems, as those of sticks and shares, force files and no
/// folders.
final class FolderNames {

    private final Opening opening;

    FolderNames(Opening opening) {
        this.opening = opening;
    }

    /// As the file system of a folder does it.
    static FolderNames of(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return new FolderNames(posix ? FolderNames::open : _ -> FolderNames::nothing);
    }

    /// Opens a folder.
    @FunctionalInterface
    interface Opening {
        Open open(Path folder) throws IOException;
    }

    /// A folder that can be forced.
    @FunctionalInterface
    interface Open extends Closeable {
        void force() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /// A file system that forces no folders says so each time. A disk that fails says so once and then forgets it,
    /// which is why a second try that goes well proves the first one's failure.
    ///
    /// @throws IOException when the folder cannot be opened, or when the disk fails
    void force(Path folder) throws IOException {
        try (Open open = opening.open(folder)) {
            try {
                open.force();
            } catch (IOException failedOrUnable) {
                if (forcesNow(open)) {
                    throw failedOrUnable;
                }
                forceFileIn(folder);
            }
        }
    }

    private static boolean forcesNow(Open open) {
        try {
            open.force();
            return true;
        } catch (IOException unable) {
            return false;
        }
    }

    private static void nothing() {}

    private static Open open(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ);
        return new Open() {
            @Override
            public void force() throws IOException {
                channel.force(true);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    private static void forceFileIn(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, WholeFile.BEGINNING, WholeFile.ENDING);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1));
            channel.force(true);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
