package org.watchword.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.tables.WholeFile;

/// A file that stands as long as the records are open. When it stands at the start, the program did not end as it
/// should.
final class DirtyMarker {

    private final Path file;

    DirtyMarker(Path folder) {
        this.file = folder.resolve("open.marker");
    }

    boolean stands() {
        return Files.exists(file);
    }

    void raise() throws IOException {
        WholeFile.save(file, new byte[0]);
    }

    void lower() throws IOException {
        Files.deleteIfExists(file);
    }
}
