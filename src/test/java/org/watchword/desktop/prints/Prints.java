package org.watchword.desktop.prints;

import java.nio.file.Path;
import java.util.List;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;

/// The prints that come with the program.
final class Prints {
    static final Library SHIPPED = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "..")).resolve("training-content")));

    private Prints() {}
}
