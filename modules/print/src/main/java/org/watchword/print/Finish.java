package org.watchword.print;

/// What hands do with the sheets when they lie in the printer.
public enum Finish {
    /// Nothing.
    FLAT,
    /// An A4 sheet across, folded twice: six panels.
    FOLDED,
    /// A5 pages, two by two on A4, to be folded once and stapled in the fold. On paper only: a screen reader finds
    /// nothing in such a file.
    BOOKLET,
    /// A large poster in parts on A4, to be glued together. On paper only.
    TILES;

    /// Whether the file is made for paper alone, so that the plain one ought to lie beside it.
    public boolean onPaperOnly() {
        return this == BOOKLET || this == TILES;
    }
}
