package org.watchword.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Saves a file whole or not at all: a stick pulled out, a full disk or a power cut leaves the older file as it was.
public final class WholeFile {

    private WholeFile() {}

    /// Writes the bytes beside the file, forces them to the disk, and only then moves them to its name.
    ///
    /// @throws IOException when the file cannot be written; nothing half written is left under its name
    public static void save(Path file, byte[] bytes) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IOException("a file needs a folder: " + file);
        }
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, ".saving-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            putInPlace(beside, absolute);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(folder);
    }

    /// Moves a finished file over another in one step, or as nearly as the file system can.
    ///
    /// @throws IOException when it cannot be moved
    public static void putInPlace(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Asks the disk to remember the names in a folder. Systems that cannot open a folder (Windows) keep names in the
    /// file system's own journal, so that being unable is no failure.
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannotOpenFolders) {
            return;
        }
    }
}
