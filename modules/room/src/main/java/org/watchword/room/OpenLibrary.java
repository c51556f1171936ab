package org.watchword.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;

/// The library of a room: what was shipped and the trainer's own content over it, read again when something in her own
/// has changed.
final class OpenLibrary {

    private final Path shipped;
    private final Path own;
    private volatile Read read;

    private OpenLibrary(Path shipped, Path own) {
        this.shipped = shipped;
        this.own = own;
        this.read = read();
    }

    /// A library, and the marks that its own layer had before it was read.
    private record Read(Library library, Map<Path, Mark> marks) {}

    /// By which a changed file is known.
    private record Mark(FileTime written, long bytes) {}

    static OpenLibrary of(Path shipped, Path own) {
        return new OpenLibrary(shipped, own);
    }

    Library get() {
        return read.library();
    }

    /// Reads everything again when a file of the trainer's own content came, went or was written since. What can no
    /// longer be read at all, as when a drive is away, leaves the library as it was.
    synchronized void lookAgain() {
        if (!marks().equals(read.marks())) {
            Read again = read();
            if (!again.library().decks().isEmpty() || get().decks().isEmpty()) {
                read = again;
            }
        }
    }

    /// The marks are taken first, so that what changes while it is read is read once more.
    private Read read() {
        Map<Path, Mark> marks = marks();
        return new Read(LibraryReader.read(List.of(shipped, own)), marks);
    }

    private Map<Path, Mark> marks() {
        if (!Files.isDirectory(own)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(own)) {
            Map<Path, Mark> marks = new HashMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                marks.put(file, new Mark(Files.getLastModifiedTime(file), Files.size(file)));
            }
            return marks;
        } catch (IOException | UncheckedIOException beingChanged) {
            return Map.of();
        }
    }
}
