package org.watchword.exchange.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Takes a folder away with everything in it.
final class Folders {

    private Folders() {}

    /// @throws IOException when a file stays
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> left;
            try (Stream<Path> all = Files.walk(folder)) {
                left = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }
}
