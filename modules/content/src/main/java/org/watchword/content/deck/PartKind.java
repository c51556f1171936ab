package org.watchword.content.deck;

/// What a part of a plan is.
public enum PartKind {
    /// Slides that open every deck.
    OPENING,
    TEACHING,
    BREAK,
    BEFORE,
    AFTER,
    /// Slides that end every deck; the very last is the help slide.
    ENDING
}
