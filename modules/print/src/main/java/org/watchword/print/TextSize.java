package org.watchword.print;

/// How large the smallest running text is, on the paper as it is handed out.
public enum TextSize {
    /// 12 points or more; only the lines about who checked what are smaller.
    CLEAR,
    /// 16 points or more for every word, 18 where there is room.
    LARGE
}
