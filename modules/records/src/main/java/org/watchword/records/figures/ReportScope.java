package org.watchword.records.figures;

import java.time.LocalDate;

/// Which sessions a funder's report is about. Rehearsals, and what was put away, are in none.
///
/// @param funder as the address book calls it now; empty for all together
/// @param from first day
/// @param to last day, which is included
/// @param area its path, such as "gb/essex", with all that lies in it; empty for everywhere
public record ReportScope(String funder, LocalDate from, LocalDate to, String area) {

    /// @throws IllegalArgumentException when the last day lies before the first
    public ReportScope {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day lies before the first");
        }
    }

    /// Whether a day belongs to it.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether an area is this one or lies in it.
    public boolean holdsArea(String path) {
        return area.isEmpty() || path.equals(area) || path.startsWith(area + "/");
    }
}
