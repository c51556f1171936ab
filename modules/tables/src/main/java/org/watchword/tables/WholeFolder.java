package org.watchword.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A new folder of files that is there as a whole or not at all: it is filled beside its place and moved there when the
/// last file is on the disk. Close it in any case; what was not finished is gone then.
public final class WholeFolder implements AutoCloseable {
    private static final String BEGINNING = ".watchword-";
    private static final int MOST_OF_A_NAME = 1000;

    private final Path above;
    private final Path wanted;
    private final Path beside;

    private WholeFolder(Path above, Path wanted, Path beside) {
        this.above = above;
        this.wanted = wanted;
        this.beside = beside;
    }

    /// Begins a folder.
    ///
    /// @param wanted its name; where there is something by that name already, it gets a number
    /// @throws IOException when nothing can be written there
    public static WholeFolder begin(Path wanted) throws IOException {
        Path absolute = wanted.toAbsolutePath();
        Path above = absolute.getParent();
        if (above == null) {
            throw new IOException("a folder needs a place: " + wanted);
        }
        WholeFile.makeFolder(above);
        return new WholeFolder(above, absolute, Files.createTempDirectory(above, BEGINNING));
    }

    /// Puts one more file into it.
    ///
    /// @param name of the file, below a folder or not
    /// @throws IOException when it cannot be written
    public void put(String name, byte[] bytes) throws IOException {
        WholeFile.save(beside.resolve(name), bytes);
    }

    /// Moves it to its place.
    ///
    /// @return where it is
    /// @throws IOException when it cannot be moved
    public Path finish() throws IOException {
        Path place = free();
        Files.move(beside, place);
        WholeFile.forceFolder(above);
        return place;
    }

    private Path free() throws IOException {
        if (Files.notExists(wanted)) {
            return wanted;
        }
        for (int number = 2; number < MOST_OF_A_NAME; number++) {
            Path other = wanted.resolveSibling(wanted.getFileName() + "-" + number);
            if (Files.notExists(other)) {
                return other;
            }
        }
        throw new IOException("too many folders of one name: " + wanted);
    }

    /// Takes away what was not finished.
    @Override
    public void close() throws IOException {
        if (Files.isDirectory(beside)) {
            List<Path> left;
            try (Stream<Path> files = Files.walk(beside)) {
                left = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
