package org.watchword.exchange.form;

import java.util.List;
import org.watchword.tables.XlsxWriter;

/// Writes a workbook of one sheet. Every cell is words, so that none is ever a formula.
final class WorkbookWriter {

    private WorkbookWriter() {}

    /// The rows, each of words from the first column on; empty words are no cell.
    static byte[] write(List<List<String>> rows) {
        return XlsxWriter.plain(rows);
    }
}
