package org.watchword.content.slide;

import java.util.Optional;

/// Names one slide for ever: `core/what-it-is#notice`.
///
/// @param module the training module's id
/// @param slide the slide's id, unique in the module
public record SlideId(String module, String slide) implements Comparable<SlideId> {

    /// Reads `module#slide`; empty when it has not that form.
    public static Optional<SlideId> parse(String text) {
        int hash = text.indexOf('#');
        if (hash <= 0 || hash == text.length() - 1 || text.indexOf('#', hash + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new SlideId(text.substring(0, hash), text.substring(hash + 1)));
    }

    @Override
    public int compareTo(SlideId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return module + "#" + slide;
    }
}
