package org.watchword.desktop.slide.face;

/// One answer on the wall.
///
/// @param letter A, B, C …, a number on a scale, or ? for "Not sure"
/// @param right marked with a tick, only once it is revealed
/// @param count hands, or [#HIDDEN]
/// @param share of all hands, 0 to 1
public record Choice(String letter, Line text, boolean right, int count, double share) {
    /// Nothing about hands is drawn for it.
    public static final int HIDDEN = -1;

    public boolean counted() {
        return count != HIDDEN;
    }
}
