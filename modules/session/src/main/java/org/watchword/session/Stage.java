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
    REVEALED,
    /// After the reason each answer was explained, with its hands where the room is large enough.
    EXPLAINED;

    /// Whether the room knows the answer, so that no count may change any more.
    public boolean told() {
        return this == REVEALED || this == EXPLAINED;
    }
}
