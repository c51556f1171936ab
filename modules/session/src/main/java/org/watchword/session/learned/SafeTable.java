package org.watchword.session.learned;

import java.util.List;
import java.util.OptionalInt;

/// A table with its totals that may leave the laptop. What is hidden is empty; nothing says why it was hidden.
///
/// @param entries the rows with their totals, and below them the totals of the columns
public record SafeTable(List<List<OptionalInt>> entries) {

    public SafeTable {
        entries = entries.stream().map(List::copyOf).toList();
    }

    public OptionalInt cell(int row, int column) {
        return entries.get(row).get(column);
    }

    public OptionalInt rowTotal(int row) {
        return entries.get(row).getLast();
    }

    public OptionalInt columnTotal(int column) {
        return entries.getLast().get(column);
    }

    /// All rows together. Always there: how many people a figure speaks for is never hidden.
    public int total() {
        return entries.getLast().getLast().orElseThrow();
    }

    /// Whether nothing had to be hidden.
    public boolean whole() {
        return entries.stream().flatMap(List::stream).allMatch(OptionalInt::isPresent);
    }
}
