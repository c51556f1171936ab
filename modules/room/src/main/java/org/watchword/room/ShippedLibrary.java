package org.watchword.room;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the training content lies that came with the program. It is only ever read.
public final class ShippedLibrary {

    private static final String FOLDER = "training-content";
    private static final String MARK = "library.yaml";

    private ShippedLibrary() {}

    /// Looks where the program was told to look; else beside the program's own files (the image sets the system
    /// property `watchword.content`); else in the working folder and those above it, which finds the one of a
    /// source tree.
    ///
    /// @param asked what `--content` says; when it says something nothing else is looked at
    /// @return a folder that holds a `library.yaml`, or empty when there is none
    public static Optional<Path> find(Optional<Path> asked) {
        Optional<Path> image =
                Optional.ofNullable(System.getProperty("watchword.content")).map(Path::of);
        return find(asked, image, Path.of("").toAbsolutePath());
    }

    static Optional<Path> find(Optional<Path> asked, Optional<Path> image, Path working) {
        if (asked.isPresent()) {
            return asked.filter(ShippedLibrary::isLibrary);
        }
        Stream<Path> above = Stream.iterate(working, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FOLDER));
        return Stream.concat(image.stream(), above)
                .filter(ShippedLibrary::isLibrary)
                .findFirst();
    }

    private static boolean isLibrary(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }
}
