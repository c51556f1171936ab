package org.watchword.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Says which cloud service copies a folder, as far as that can be seen from outside: by what the system says, by the
/// names of the folders it lies in, and by what a service leaves in them. No service is asked and nothing is changed.
///
/// It may be wrong both ways, so it is a reason to tell the trainer and never one to stop.
///
/// @param environment its variables; on Windows OneDrive says there where its folders are, whatever they are called
/// @param home the user's home folder
public record Clouds(OperatingSystem system, Map<String, String> environment, Path home) {

    private static final List<String> ONEDRIVE_SAYS = List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");
    private static final List<String> MAC_GIVES_TO_ICLOUD = List.of("Desktop", "Documents");

    /// Keeps its own copy.
    public Clouds {
        environment = Map.copyOf(environment);
    }

    /// Those of this computer.
    public static Clouds here() {
        return new Clouds(OperatingSystem.here(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /// The service that copies this folder. Reads the folders above it, so not on the window thread.
    ///
    /// @param folder need not be there yet
    public Optional<Cloud> over(Path folder) {
        return ways(folder).map(this::search).flatMap(Optional::stream).findFirst();
    }

    private Optional<Cloud> search(Path folder) {
        return said(folder)
                .or(() -> givenToICloud(folder))
                .or(() -> above(folder, step -> CloudNames.of(step, this::isHome)))
                .or(() -> above(folder, CloudMarks::of));
    }

    private Optional<Cloud> said(Path folder) {
        boolean inside = system == OperatingSystem.WINDOWS
                && ONEDRIVE_SAYS.stream()
                        .map(variable -> environment.getOrDefault(variable, ""))
                        .flatMap(Clouds::path)
                        .flatMap(Clouds::ways)
                        .anyMatch(folder::startsWith);
        return inside ? Optional.of(Cloud.ONEDRIVE) : Optional.empty();
    }

    /// A Mac that gives Desktop and Documents to iCloud lists them there and leaves them, or a link, at home.
    private Optional<Cloud> givenToICloud(Path folder) {
        Path drive = home.resolve("Library").resolve("Mobile Documents").resolve("com~apple~CloudDocs");
        boolean given = system == OperatingSystem.MAC
                && MAC_GIVES_TO_ICLOUD.stream()
                        .filter(name -> Files.exists(drive.resolve(name)))
                        .flatMap(name -> ways(home.resolve(name)))
                        .anyMatch(folder::startsWith);
        return given ? Optional.of(Cloud.ICLOUD) : Optional.empty();
    }

    private boolean isHome(Path folder) {
        return ways(home).anyMatch(folder::equals);
    }

    private static Optional<Cloud> above(Path folder, Function<Path, Optional<Cloud>> sign) {
        return Stream.iterate(folder, step -> step.getParent() != null, Path::getParent)
                .map(sign)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A folder as it was named, and as it is when links are followed: Windows moves Documents and leaves one behind.
    private static Stream<Path> ways(Path folder) {
        Path named = folder.toAbsolutePath().normalize();
        return Stream.of(named, real(named)).distinct();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            Path parent = folder.getParent();
            return parent == null ? folder : real(parent).resolve(parent.relativize(folder));
        }
    }

    private static Stream<Path> path(String said) {
        try {
            return Stream.of(Path.of(said)).filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Stream.empty();
        }
    }
}
