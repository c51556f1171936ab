package org.watchword.tables;

/// What came of reading somebody else's table.
public sealed interface SheetReading {

    /// It is a table.
    record Read(Sheet sheet) implements SheetReading {}

    /// It is none that can be read here; nothing was changed.
    ///
    /// @param line where the trouble is, from 1; 0 when it is the file as a whole
    record NotRead(Why why, long line) implements SheetReading {}

    /// Why a file is no table.
    enum Why {
        /// The file cannot be opened: look whether it is there and whether another program holds it.
        NO_FILE,
        /// There is nothing in it.
        EMPTY,
        /// A workbook of a spreadsheet program: save it there as CSV, then choose that file.
        WORKBOOK,
        /// A picture, a PDF, a program: choose the list.
        NOT_TEXT,
        /// More than [SheetReader#MOST_BYTES]: choose the list of one session.
        TOO_LARGE,
        /// A quotation mark is opened and never closed, or stands in the middle of a cell.
        QUOTE_BROKEN
    }
}
