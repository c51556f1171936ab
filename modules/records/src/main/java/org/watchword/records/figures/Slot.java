package org.watchword.records.figures;

import org.watchword.tables.Cell;

/// A cell of which it may not be known yet whether it is shown.
sealed interface Slot {

    /// Nobody can be found by it.
    record Ready(Cell cell) implements Slot {}

    /// How many people.
    ///
    /// @param number its place among the [Crowd]'s numbers
    record People(int number, int people) implements Slot {}

    /// A figure that would tell a number of people, and is shown only beside it.
    record Beside(Cell cell, int number) implements Slot {}

    /// People times hours, which is shown only where no number of people in the table is hidden, but for the last row:
    /// otherwise a hidden number would be told by its hours.
    record Hours(Cell cell, int number) implements Slot {}

    static Slot of(long count) {
        return new Ready(Cell.of(count));
    }

    static Slot of(String words) {
        return new Ready(Cell.of(words));
    }
}
