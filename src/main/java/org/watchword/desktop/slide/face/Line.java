package org.watchword.desktop.slide.face;

import java.util.List;
import java.util.stream.Collectors;

/// A stretch of text as it is drawn: references are filled in, nothing is left to look up.
public record Line(List<Run> runs) {
    public Line {
        runs = List.copyOf(runs);
    }

    /// Plain words without weight.
    public static Line of(String words) {
        return new Line(List.of(new Run(words, Run.Weight.PLAIN)));
    }

    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return words().isBlank();
    }
}
