package org.watchword.tables;

import java.util.List;

/// A table about to leave the laptop: a name, the titles of its columns, and rows of typed cells.
///
/// @param name what the table is called, for a sheet's tab; never a file name
/// @param columns the titles, at least one; they are words like any other and are escaped like them
/// @param rows each as long as `columns`
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

    /// @throws IllegalArgumentException when there is no column or a row has another number of cells
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells where the table has " + columns.size() + " columns");
            }
        }
    }
}
