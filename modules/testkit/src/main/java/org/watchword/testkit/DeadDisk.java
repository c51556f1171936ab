package org.watchword.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a laptop leaves behind when its battery dies: its files as they are at that moment, nothing closed, nothing
/// written any more.
public final class DeadDisk {

    private DeadDisk() {}

    /// Copies a folder that a program is still writing to.
    ///
    /// @param left an empty folder for the copy
    /// @throws IOException when a file cannot be read or written
    public static void of(Path data, Path left) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path from : all.toList()) {
                Path to = left.resolve(data.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }
}
