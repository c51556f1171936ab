package org.watchword.desktop.present.view;

/// A place on the wall, whatever its size.
///
/// @param across 0 at the left edge, 1 at the right
/// @param down 0 at the top, 1 at the bottom
public record WallPoint(double across, double down) {

    /// The mouse is not on the wall.
    public static final WallPoint NOWHERE = new WallPoint(-1, -1);

    /// Whether it lies on the wall.
    public boolean onTheWall() {
        return across >= 0 && across <= 1 && down >= 0 && down <= 1;
    }
}
