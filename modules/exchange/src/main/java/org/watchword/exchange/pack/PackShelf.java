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

/// The packs that were opened on this laptop: a folder for each, and in it one for each version. The highest version
/// of a pack is in force; the older ones are kept, so that a newer one can be put aside again.
///
/// @param folder may not be there yet
public record PackShelf(Path folder) {
    private static final String VERSION = "[1-9][0-9]{0,8}";
    private static final String OPENING = ".opening-";
    private static final String ASIDE = ".aside-";

    /// A pack on the shelf.
    ///
    /// @param folder a layer of the library
    public record Shelved(Manifest manifest, Path folder) {}

    /// The packs in force, in the order in which they are laid over each other: what was made later wins, whichever
    /// was opened first, so that all laptops with the same packs say the same. What cannot be read is left out.
    public List<Shelved> inForce() {
        List<Shelved> all = new ArrayList<>();
        for (Path pack : folders(folder)) {
            newest(pack).ifPresent(all::add);
        }
        all.sort(Comparator.comparing((Shelved each) -> each.manifest().made())
                .thenComparing(each -> each.manifest().id()));
        return List.copyOf(all);
    }

    /// The version of a pack that is in force.
    public Optional<Shelved> find(String id) {
        return inForce().stream()
                .filter(each -> each.manifest().id().equals(id))
                .findFirst();
    }

    /// A place beside the packs where one can be unpacked and looked at, on the same disk. What an earlier opening left
    /// there, stopped in the middle, is gone afterwards.
    ///
    /// @throws IOException when nothing can be written here
    public Path place() throws IOException {
        WholeFile.makeFolder(folder);
        for (Path left : hidden(OPENING)) {
            Folders.delete(left);
        }
        return folder.resolve(OPENING + Long.toHexString(System.nanoTime()));
    }

    /// Puts a pack on the shelf, in one step.
    ///
    /// @param read from [#place]
    /// @throws IOException when the disk does not take it; the older version is in force then
    public void keep(PackRead.Whole read) throws IOException {
        Path versions = folder.resolve(read.manifest().id());
        WholeFile.makeFolder(versions);
        Path place = versions.resolve(Integer.toString(read.manifest().version()));
        Files.move(read.folder(), place);
        WholeFile.forceFolder(versions);
    }

    /// Takes the version in force off the shelf, so that the one before it is in force again, or none. Its files stay
    /// on the disk, out of use.
    ///
    /// @return which it was; empty when there is no such pack
    /// @throws IOException when it cannot be moved
    public Optional<Manifest> putAside(String id) throws IOException {
        Optional<Shelved> found = find(id);
        if (found.isPresent()) {
            Manifest manifest = found.get().manifest();
            Path aside = folder.resolve(ASIDE + id + "-" + manifest.version());
            Folders.delete(aside);
            Files.move(found.get().folder(), aside);
            WholeFile.forceFolder(folder.resolve(id));
            WholeFile.forceFolder(folder);
        }
        return found.map(Shelved::manifest);
    }

    private Optional<Shelved> newest(Path pack) {
        return folders(pack).stream()
                .filter(version -> version.getFileName().toString().matches(VERSION))
                .max(Comparator.comparingInt(
                        version -> Integer.parseInt(version.getFileName().toString())))
                .flatMap(PackShelf::shelved);
    }

    private static Optional<Shelved> shelved(Path version) {
        try {
            Manifest manifest = ManifestText.read(Files.readAllBytes(version.resolve(Manifest.NAME)));
            return Optional.of(new Shelved(manifest, version));
        } catch (IOException | Refused notOurs) {
            return Optional.empty();
        }
    }

    private List<Path> hidden(String beginning) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException | UncheckedIOException beingChanged) {
            return List.of();
        }
    }
}
