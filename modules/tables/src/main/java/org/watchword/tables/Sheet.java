package org.watchword.tables;

import java.util.List;

/// A table that came from somewhere else, as it was written there: words in cells, nothing believed yet.
///
/// @param titles the first row that is not empty
/// @param rows the rows below it that are not empty; each has as many cells as it was written with
/// @param form how the file was written
public record Sheet(List<String> titles, List<Row> rows, Form form) {

    public Sheet {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /// A list without titles begins with somebody's name.
    @Override
    public String toString() {
        return "Sheet[" + titles.size() + " columns, " + rows.size() + " rows, " + form + "]";
    }

    /// One row.
    ///
    /// @param line where it begins in the file, from 1
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// The words of a column, from 0; empty when the row is shorter.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /// Words from other people's lists never reach a log by accident.
        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /// How a file was written, as far as it could be told from its bytes.
    ///
    /// @param encoding what its letters were read as
    /// @param separator what parts its cells
    public record Form(String encoding, char separator) {}
}
