package org.watchword.content.yaml;

import java.util.Map;
import org.watchword.content.text.SourcePlace;

/// A value read from YAML that still knows on which line each of its parts was written.
public record Bound<T>(T value, YamlSource source, Map<String, Integer> lines) {

    public Bound {
        lines = Map.copyOf(lines);
    }

    /// Where the whole begins.
    public SourcePlace place() {
        return source.line(1);
    }

    /// Where a part was written, named by keys and indexes from the top: `at("parts", 2, "module")`. A part that was
    /// left out has the place of what it is missing from.
    public SourcePlace at(Object... steps) {
        return source.line(YamlLines.nearest(lines, YamlLines.pointer(steps)));
    }
}
