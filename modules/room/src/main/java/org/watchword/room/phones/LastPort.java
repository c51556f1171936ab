package org.watchword.room.phones;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.tables.WholeFile;

/// The port by which phones reached a session before. After a restart it is tried first: another one may be free by
/// then, and every phone in the hall still has the old address open.
///
/// @param file beside the session's ballot file; it holds the number and nothing else
record LastPort(Path file) {
    private static final int LARGEST = 65_535;

    /// The port, when one is known.
    Optional<Integer> read() {
        try {
            int port = Integer.parseInt(
                    Files.readString(file, StandardCharsets.UTF_8).strip());
            return port > 0 && port <= LARGEST ? Optional.of(port) : Optional.empty();
        } catch (IOException | NumberFormatException notKnown) {
            return Optional.empty();
        }
    }

    /// Keeps it for the next time.
    ///
    /// @return whether the disk took it; phones come in all the same
    boolean keep(int port) {
        try {
            WholeFile.save(file, Integer.toString(port).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException notTaken) {
            return false;
        }
    }
}
