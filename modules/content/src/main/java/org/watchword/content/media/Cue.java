package org.watchword.content.media;

import java.time.Duration;
import java.util.List;

/// Words that stand below a film for a while.
///
/// @param from counted from the film's beginning
/// @param to when they go; later than `from`
/// @param lines at least one, plain words without marks
public record Cue(Duration from, Duration to, List<String> lines) {
    /// Keeps its own copy.
    public Cue {
        lines = List.copyOf(lines);
    }

    boolean stands(Duration at) {
        return from.compareTo(at) <= 0 && at.compareTo(to) < 0;
    }
}
