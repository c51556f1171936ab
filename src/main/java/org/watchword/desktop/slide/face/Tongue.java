package org.watchword.desktop.slide.face;

/// In which of a room's two languages the wall is read.
public enum Tongue {
    FIRST,
    SECOND,
    /// One above the other.
    BOTH
}
