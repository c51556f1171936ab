package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;

/// A third of a sheet that is folded twice, in the order in which it is read: the cover, the three inside, the flap
/// that is folded in first, and the back.
enum FoldPanel {
    COVER,
    FIRST,
    SECOND,
    THIRD,
    FLAP,
    BACK;

    private static final double MM = 72 / 25.4;
    /// The flap, and what lies on its other side, so that it does not buckle inside the fold.
    private static final double NARROW = 97 * MM;
    private static final double WIDE = 100 * MM;

    boolean outside() {
        return this == COVER || this == BACK || this == FLAP;
    }

    double width() {
        return this == FLAP || this == THIRD ? NARROW : WIDE;
    }

    /// From the left edge of the side that it is printed on, in points.
    ///
    /// @param rightToLeft the leaflet opens the other way, so every panel changes sides
    double left(boolean rightToLeft) {
        double left = switch (this) {
            case FIRST, FLAP -> 0;
            case SECOND -> WIDE;
            case BACK -> NARROW;
            case THIRD -> 2 * WIDE;
            case COVER -> NARROW + WIDE;
        };
        return rightToLeft ? 2 * WIDE + NARROW - left - width() : left;
    }

    /// The panel as a part of its side.
    ///
    /// @param height of the paper, in points
    Rectangle2D ground(boolean rightToLeft, double height) {
        return new Rectangle2D.Double(left(rightToLeft), 0, width(), height);
    }
}
