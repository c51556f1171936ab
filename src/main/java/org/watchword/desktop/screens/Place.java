package org.watchword.desktop.screens;

/// A rectangle on the desktop in the system's own logical units: what a window's position and size are set to.
///
/// @param x left edge; negative when the screen stands left of the first one
/// @param y top edge
/// @param width more than 0
/// @param height more than 0
public record Place(double x, double y, double width, double height) {

    public Place {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a screen has a width and a height");
        }
    }

    /// Whether both have a part of the desktop in common.
    boolean overlaps(Place other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /// Whether both begin at the same corner, which only screens that show the same picture do.
    boolean sameCornerAs(Place other) {
        return x == other.x && y == other.y;
    }
}
