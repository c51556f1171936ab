package org.watchword.desktop.slide.draw;

import java.util.List;

/// What is said in a film at one moment, in one language.
public record CaptionLines(String language, List<String> lines) {
    /// Keeps its own copy.
    public CaptionLines {
        lines = List.copyOf(lines);
    }
}
