package org.watchword.room;

import java.nio.file.Path;
import java.util.List;
import org.watchword.content.library.Library;

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

    /// A library, and the marks that everything but the shipped layer had before it was read.
    private record Read(Library library, FileMarks marks) {}

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
    /// What can no longer be read at all, as when a drive is away, leaves the library as it was.
    synchronized void lookAgain() {
        if (!changeable(data.layers(shipped)).equals(read.marks())) {
            Read again = read();
            if (!again.library().decks().isEmpty() || get().decks().isEmpty()) {
                read = again;
            }
        }
    }

    /// The marks are taken first, so that what changes while it is read is read once more.
    private Read read() {
        List<Path> layers = data.layers(shipped);
        FileMarks marks = changeable(layers);
        return new Read(LastReading.of(layers), marks);
    }

    private static FileMarks changeable(List<Path> layers) {
        return FileMarks.of(layers.subList(1, layers.size()));
    }
}
