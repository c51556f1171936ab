package org.watchword.exchange.item;

/// Why a file as a whole is not read.
public enum Refusal {
    /// It cannot be opened.
    NO_FILE,
    EMPTY,
    /// More than it may have, also when it grows beyond that while it is unpacked.
    TOO_LARGE,
    /// A picture, a program, a PDF.
    NOT_TEXT,
    /// It has the form, and there is no question in it.
    NO_QUESTION,
    /// XML with definitions of its own: they can make a small file grow without end, or fetch others.
    DANGEROUS,
    /// XML that is not whole from its beginning on.
    BROKEN_XML,
    /// A workbook that cannot be unpacked.
    BROKEN_WORKBOOK,
    /// A table whose titles are not those that are known.
    OTHER_COLUMNS,
    /// A quotation mark is opened and never closed.
    QUOTE_BROKEN
}
