package org.watchword.desktop.slide.face;

/// One answer on the wall.
///
/// @param letter A, B, C …, a number on a scale, or ? for "Not sure"
/// @param right marked with a tick, only once it is revealed
/// @param count hands, or [#HIDDEN]
/// @param share of all hands, 0 to 1
/// @param feedback why, or why not; empty until each answer is explained
public record Choice(String letter, Line text, boolean right, int count, double share, Line feedback) {
    /// Nothing about hands is drawn for it.
    public static final int HIDDEN = -1;

    public boolean counted() {
        return count != HIDDEN;
    }
}
