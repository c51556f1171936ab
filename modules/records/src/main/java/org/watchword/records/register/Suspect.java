package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.tables.WholeFile;

/// A file that stands beside a register which opens and yet does not answer as it should: a damaged page may show only
/// when it is followed, read as a whole or closed. The journal holds everything, so the next opening makes the register
/// anew instead of meeting the same page again.
final class Suspect {

    private final Path file;

    Suspect(RegisterAddress address) {
        this.file = address.file().resolveSibling("suspect.marker");
    }

    boolean stands() {
        return Files.exists(file);
    }

    /// After a failure that may be the file's own.
    void raiseAfter(RegisterBroken broken) {
        if (broken.maybeDamage()) {
            raise();
        }
    }

    /// A disk that does not even take this leaves the marker of the records, and the file is looked through at the next
    /// start.
    void raise() {
        try {
            WholeFile.save(file, new byte[0]);
        } catch (IOException theNextStartLooksThroughIt) {
            return;
        }
    }

    void lower() throws IOException {
        Files.deleteIfExists(file);
    }
}
