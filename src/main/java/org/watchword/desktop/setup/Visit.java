package org.watchword.desktop.setup;

import java.time.LocalDate;
import java.util.Set;

/// What a trainer had ticked in a venue on a day.
public record Visit(LocalDate day, Set<Row> ticked) {

    /// Keeps its own copy.
    public Visit {
        ticked = Set.copyOf(ticked);
    }
}
