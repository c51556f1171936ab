package org.watchword.room;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;

/// The library that this program read last. Records are opened again in the same run, as when a backup is brought back;
/// what is taught is mostly the same then, and to read it is most of what an opening takes.
///
/// @param folders the layers that were there, in their order
/// @param marks of every file of every layer, taken before it was read
record LastReading(List<Path> folders, FileMarks marks, Library library) {

    private static volatile Optional<LastReading> last = Optional.empty();

    /// Reads the layers, unless the library read last was made of these very files.
    static Library of(List<Path> layers) {
        List<Path> folders = layers.stream().filter(Files::isDirectory).toList();
        FileMarks now = FileMarks.of(layers);
        Optional<LastReading> same = last.filter(before -> now.whole()
                && before.folders().equals(folders)
                && before.marks().equals(now));
        if (same.isPresent()) {
            return same.get().library();
        }
        LastReading read = new LastReading(folders, now, LibraryReader.read(layers));
        last = Optional.of(read);
        return read.library();
    }
}
