package org.watchword.room.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.watchword.exchange.pack.PackNames;

/// The things of a layer that replace one another whole: a module, a deck, a print, an area's contacts.
final class Units {

    private static final Set<String> MERGED = Set.of("contacts", "figures", "signs");

    private Units() {}

    /// The files of a layer that may travel, by unit and then by path.
    ///
    /// @throws IOException when the folder cannot be listed
    static SortedMap<String, SortedMap<String, Path>> of(Path layer) throws IOException {
        SortedMap<String, SortedMap<String, Path>> units = new TreeMap<>();
        if (!Files.isDirectory(layer)) {
            return units;
        }
        try (Stream<Path> all = Files.walk(layer)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = layer.relativize(file).toString().replace('\\', '/');
                if (PackNames.may(path)) {
                    units.computeIfAbsent(unit(path), _ -> new TreeMap<>()).put(path, file);
                }
            }
        }
        return units;
    }

    /// `modules/core/warm-up/slides.en.md` is of `modules/core/warm-up`, `decks/mine.yaml` of `decks/mine`.
    private static String unit(String path) {
        String[] parts = path.split("/");
        return switch (parts[0]) {
            case "modules" -> String.join("/", List.of(parts).subList(0, Math.min(3, parts.length)));
            case "prints", "banks", "translations" -> parts[0] + "/" + parts[1];
            case "asked" -> "asked/" + parts[1].split("\\.")[0];
            default -> path.substring(0, path.lastIndexOf('.'));
        };
    }

    /// Whether a later layer replaces what stands in it one by one, and not the whole.
    static boolean isMerged(String unit) {
        return MERGED.contains(unit.split("/")[0]);
    }

    /// Whether two units hold the same files.
    static boolean same(Map<String, Path> one, Map<String, Path> other) throws IOException {
        if (!one.keySet().equals(other.keySet())) {
            return false;
        }
        for (Map.Entry<String, Path> file : one.entrySet()) {
            if (Files.mismatch(file.getValue(), other.get(file.getKey())) >= 0) {
                return false;
            }
        }
        return true;
    }
}
