package org.watchword.print;

/// A finished print as one PDF file (PDF/UA-1 and PDF/A-2a), ready to be shown, saved or sent to a printer.
///
/// The same print, contacts, language and time give the same bytes.
public final class Printed implements PrintResult {
    private final byte[] bytes;
    private final int pages;
    private final String title;

    /// @param bytes a whole PDF file
    /// @param pages at least 1
    public Printed(byte[] bytes, int pages, String title) {
        this.bytes = bytes.clone();
        this.pages = pages;
        this.title = title;
    }

    /// A copy of the whole PDF file.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// How many pages it has, at least 1.
    public int pages() {
        return pages;
    }

    /// The title as it stands in the file's own description; in the language of the print.
    public String title() {
        return title;
    }
}
