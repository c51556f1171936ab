package org.watchword.content.print;

/// What a print is for the hand that takes it.
public enum PrintKind {
    LEAFLET,
    POSTER,
    TEAR_OFF,
    CARD,
    FORM,
    LETTER,
    /// Many pages, for the trainer's own desk.
    GUIDE,
    /// One idea a line, with a picture beside each.
    EASY_READ
}
