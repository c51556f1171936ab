package org.watchword.desktop.slide.face;

/// In which of a room's two languages the wall is read.
public enum Tongue {
    FIRST,
    SECOND,
    /// One above the other.
    BOTH;

    /// The other language, then both, then the first again.
    public Tongue next() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> BOTH;
            case BOTH -> FIRST;
        };
    }
}
