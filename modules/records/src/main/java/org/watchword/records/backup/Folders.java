package org.watchword.records.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Deletes a folder of our own with everything in it.
public final class Folders {

    private Folders() {}

    /// Deletes a folder and everything in it; one that is not there is deleted already.
    ///
    /// @throws IOException when something in it cannot be deleted
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }

    /// What cannot be deleted now is deleted the next time.
    public static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException nextTime) {
            return;
        }
    }
}
