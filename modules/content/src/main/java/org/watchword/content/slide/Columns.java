package org.watchword.content.slide;

/// How the two columns of a compare slide stand to each other.
public enum Columns {
    EQUAL,
    /// The first is what to do (tick), the second what not to do (cross).
    DO_AND_DONT
}
