package org.watchword.exchange.item;

/// Why something of a translator's sheet was not taken in.
///
/// @param row as the spreadsheet counts, from 1; 0 when it is about no row
/// @param print the id of the print or of the file of a module, as the sheet or the library has it; empty when it is
///     about the sheet
/// @param paragraph its id; empty when it is about more than one
public record SheetFault(Kind kind, int row, String print, String paragraph) {

    /// The kinds of fault.
    public enum Kind {
        /// No workbook, or one that is damaged or too large.
        NO_WORKBOOK,
        /// A workbook whose first row is not that of a translator's sheet.
        OTHER_SHEET,
        /// A sheet for another language.
        OTHER_LANGUAGE,
        UNKNOWN_PRINT,
        /// There is no such paragraph: the id was changed, or the source.
        UNKNOWN_PARAGRAPH,
        TWICE,
        /// The source does not say any more what was translated, or was changed in the sheet.
        OTHER_SOURCE,
        /// A cell that a program works out.
        FORMULA,
        /// Other paragraphs of the same are translated, and this one is not.
        NOT_TRANSLATED,
        /// The row of a paragraph is gone.
        ROW_GONE,
        /// What stands in braces, or the number of stars, is not that of the source.
        OTHER_REFERENCES,
        /// A number that the source does not have: numbers come from the contacts alone.
        NUMBER,
        /// The source's file could not be read.
        NOT_READ
    }
}
