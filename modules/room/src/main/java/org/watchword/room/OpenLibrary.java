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

/// The library of a room: what was shipped, packs over it and the trainer's own content over both, read again when a
/// pack or something of her own has changed.
final class OpenLibrary {

    private final Path shipped;
    private final DataFolder data;
    private volatile Read read;

    private OpenLibrary(Path shipped, DataFolder data) {
        this.shipped = shipped;
        this.data = data;
        this.read = read();
    }

    /// A library, and the marks that its layers had before it was read.
    private record Read(Library library, Map<Path, Mark> marks) {}

    /// By which a changed file is known.
    private record Mark(FileTime written, long bytes) {}

    static OpenLibrary of(Path shipped, DataFolder data) {
        return new OpenLibrary(shipped, data);
    }

    Path shipped() {
        return shipped;
    }

    Library get() {
        return read.library();
    }

    /// Reads everything again when a file of a pack or of the trainer's own content came, went or was written since.
    /// What can no
    /// longer be read at all, as when a drive is away, leaves the library as it was.
    synchronized void lookAgain() {
        if (!marks(data.layers(shipped)).equals(read.marks())) {
            Read again = read();
            if (!again.library().decks().isEmpty() || get().decks().isEmpty()) {
                read = again;
            }
        }
    }

    /// The marks are taken first, so that what changes while it is read is read once more.
    private Read read() {
        List<Path> layers = data.layers(shipped);
        Map<Path, Mark> marks = marks(layers);
        return new Read(LibraryReader.read(layers), marks);
    }

    /// Of everything that was not shipped.
    private static Map<Path, Mark> marks(List<Path> layers) {
        Map<Path, Mark> marks = new HashMap<>();
        layers.stream().skip(1).forEach(layer -> mark(layer, marks));
        return marks;
    }

    private static void mark(Path layer, Map<Path, Mark> marks) {
        if (!Files.isDirectory(layer)) {
            return;
        }
        try (Stream<Path> files = Files.walk(layer)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                marks.put(file, new Mark(Files.getLastModifiedTime(file), Files.size(file)));
            }
        } catch (IOException | UncheckedIOException beingChanged) {
            marks.keySet().removeIf(file -> file.startsWith(layer));
        }
    }
}
