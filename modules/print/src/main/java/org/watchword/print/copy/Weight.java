package org.watchword.print.copy;

/// How a stretch of text is set.
public enum Weight {
    PLAIN,
    STRONG,
    /// A telephone number or an address: a plain zero, never broken over two lines.
    NUMBER
}
