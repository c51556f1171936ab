package org.watchword.exchange.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.tables.WholeFile;

/// What this laptop's newest packs say of themselves, so that the next edition of one has a higher number without
/// anybody counting.
///
/// @param folder may not be there yet
public record MadePacks(Path folder) {
    private static final String ENDING = ".json";

    /// The newest edition of each pack, what was made last first. What cannot be read is left out.
    public List<Manifest> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Manifest> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException | UncheckedIOException beingChanged) {
            return List.of();
        }
        all.sort(Comparator.comparing(Manifest::made).reversed().thenComparing(Manifest::id));
        return List.copyOf(all);
    }

    /// The number of the edition that is made next, from 1.
    public int next(String id) {
        return read(file(id)).map(Manifest::version).orElse(0) + 1;
    }

    /// Keeps what a new pack says of itself.
    ///
    /// @throws IOException when the disk does not take it
    public void remember(Manifest manifest) throws IOException {
        WholeFile.makeFolder(folder);
        WholeFile.save(file(manifest.id()), ManifestText.of(manifest));
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static Optional<Manifest> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(ManifestText.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | Refused notOurs) {
            return Optional.empty();
        }
    }
}
