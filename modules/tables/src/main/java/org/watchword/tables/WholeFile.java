package org.watchword.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Saves a file whole or not at all: a stick pulled out, a full disk or a power cut leaves the older file as it was.
public final class WholeFile {

    static final String BEGINNING = ".saving-";
    static final String ENDING = ".tmp";

    private WholeFile() {}

    /// Who writes a zip closes it, and what is closed cannot be forced to the disk any more.
    private static final class StaysOpen extends BufferedOutputStream {
        private static final int BUFFER = 1 << 16;

        StaysOpen(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// Writes the bytes beside the file, forces them to the disk, and only then moves them to its name.
    ///
    /// @throws IOException when the file cannot be written; nothing half written is left under its name
    public static void save(Path file, byte[] bytes) throws IOException {
        save(file, out -> out.write(bytes));
    }

    /// Writes a file's bytes, from the first to the last.
    @FunctionalInterface
    public interface Content {

        /// Writes them all.
        ///
        /// @param out may be closed or left open
        /// @throws IOException when it cannot be written
        void writeTo(OutputStream out) throws IOException;
    }

    /// The same for a file that is not held in memory as a whole.
    ///
    /// @throws IOException when the file cannot be written; nothing half written is left under its name
    public static void save(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IOException("a file needs a folder: " + file);
        }
        if (!Files.isDirectory(folder)) {
            makeFolder(folder);
        }
        Path beside = Files.createTempFile(folder, BEGINNING, ENDING);
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                OutputStream out = new StaysOpen(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
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

    /// Makes a folder, with those above it, and asks the disk to remember its name, also when it was there before: who
    /// made it may have been stopped before asking.
    ///
    /// @throws IOException when it cannot be made
    public static void makeFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path above = absolute.getParent();
        if (above == null) {
            return;
        }
        if (!Files.isDirectory(above)) {
            makeFolder(above);
        }
        Files.createDirectories(absolute);
        forceFolder(above);
    }

    /// Deletes what a saving left in a folder that was stopped in the middle; what another program holds stays until
    /// the next time. Nobody may be saving there meanwhile.
    ///
    /// @throws IOException when the folder cannot be listed
    public static void deleteUnfinished(Path folder) throws IOException {
        List<Path> unfinished;
        try (Stream<Path> files = Files.list(folder)) {
            unfinished = files.filter(WholeFile::isUnfinished).toList();
        }
        unfinished.forEach(WholeFile::deleteIfPossible);
    }

    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException nextTime) {
            return;
        }
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(BEGINNING) && name.endsWith(ENDING);
    }

    /// The name of a file while it is being saved, as [#deleteUnfinished] knows it.
    ///
    /// @param name what it will be called
    public static String unfinished(String name) {
        return BEGINNING + name + ENDING;
    }

    /// Asks the disk to remember the names in a folder, as far as the file system does that.
    ///
    /// @throws IOException when the folder cannot be opened, or when the disk fails
    public static void forceFolder(Path folder) throws IOException {
        FolderNames.of(folder).force(folder);
    }
}
