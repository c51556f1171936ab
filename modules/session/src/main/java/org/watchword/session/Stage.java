package org.watchword.session;

/// How far a question has come. It only ever goes forward.
public enum Stage {
    /// It stands on the slide and is read.
    READING,
    /// Hands are up.
    OPEN,
    /// Hands are down; the count may still be corrected.
    CLOSED,
    /// The explanation has been shown; the count stands.
    REVEALED
}
