package org.watchword.content.text;

import java.nio.file.Path;
import java.util.Map;

/// The line of every key of the library's YAML files, so that a problem found later can still be sent to its line.
///
/// @param lines by file, then by keys and indexes from the top: `/parts/2/skip`
public record Landmarks(Map<Path, Map<String, Integer>> lines) {

    public Landmarks {
        lines = Map.copyOf(lines);
    }

    /// Where `pointer` stands in the file of `place`; `place` itself when it is not known there.
    public SourcePlace at(SourcePlace place, String pointer) {
        Integer line = lines.getOrDefault(place.file(), Map.of()).get(pointer);
        return line == null ? place : place.at(line);
    }
}
