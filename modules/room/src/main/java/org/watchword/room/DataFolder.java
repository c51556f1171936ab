package org.watchword.room;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchword.exchange.pack.MadePacks;
import org.watchword.exchange.pack.PackShelf;

/// The folder that holds everything the program keeps. The records lie in it directly, beside the trainer's own
/// content.
public record DataFolder(Path path) {

    /// The place where this system keeps what a program stores for one user. A program that runs from a stick is told
    /// its own folder beside itself by the system property `watchword.data`.
    public static DataFolder usual() {
        String beside = System.getProperty("watchword.data", "");
        if (!beside.isBlank()) {
            return new DataFolder(Path.of(beside).toAbsolutePath().normalize());
        }
        return usual(OperatingSystem.here(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /// The usual place on a system.
    ///
    /// @param environment its variables; `LOCALAPPDATA` (Windows) and `XDG_DATA_HOME` (Linux) are asked. As the XDG
    ///     base directory specification says, a relative `XDG_DATA_HOME` is ignored
    /// @param home the user's home folder
    static DataFolder usual(OperatingSystem system, Map<String, String> environment, Path home) {
        if (system == OperatingSystem.WINDOWS) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path folder = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return new DataFolder(folder.resolve("Watchword"));
        }
        if (system == OperatingSystem.MAC) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve("Watchword"));
        }
        Path given = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path folder = given.isAbsolute() ? given : home.resolve(".local").resolve("share");
        return new DataFolder(folder.resolve("watchword"));
    }

    /// The trainer's own layer of the library, laid over what was shipped.
    public Path ownContent() {
        return path.resolve("content");
    }

    /// The packs that others made and that were opened here.
    public PackShelf packs() {
        return new PackShelf(path.resolve("packs"));
    }

    /// What the packs that were made here say of themselves.
    public MadePacks madePacks() {
        return new MadePacks(path.resolve("packs-made"));
    }

    /// The file with the key that signs this laptop's packs.
    public Path signingKey() {
        return path.resolve("author.key");
    }

    /// The layers of the library: what was shipped, then packs, then the trainer's own.
    public List<Path> layers(Path shipped) {
        List<Path> layers = new ArrayList<>(List.of(shipped));
        packs().inForce().forEach(pack -> layers.add(pack.folder()));
        layers.add(ownContent());
        return List.copyOf(layers);
    }
}
