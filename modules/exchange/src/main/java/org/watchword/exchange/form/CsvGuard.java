package org.watchword.exchange.form;

import org.watchword.tables.FormulaGuard;

/// Takes off the apostrophes that the tables' writer puts before what a spreadsheet would run.
final class CsvGuard {

    private CsvGuard() {}

    /// A cell of Markdown in which an apostrophe of its own is not taken for one of these.
    static String beside(String cell) {
        return (cell.startsWith("'") ? "\\" + cell : cell).replace(";'", ";\\'");
    }

    static String without(String cell) {
        return FormulaGuard.without(cell);
    }
}
