package org.watchword.cli;

/// The kinds of file a table can be written as.
enum ExportFormat {
    CSV,
    /// A workbook with real numbers and days.
    XLSX
}
