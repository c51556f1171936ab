package org.watchword.desktop.slide.face;

import java.util.List;

/// One side of a comparison.
public record Column(Sign sign, Line title, List<Item> items) {
    public Column {
        items = List.copyOf(items);
    }

    /// What stands before the title. Colour is never the only sign.
    public enum Sign {
        NONE,
        DO,
        DONT
    }
}
