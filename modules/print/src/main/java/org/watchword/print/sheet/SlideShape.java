package org.watchword.print.sheet;

import org.watchword.print.tag.Role;

/// The surface that a slide is set on.
///
/// @param width in points
/// @param height in points
/// @param onScreen with the grounds of a screen; on paper all slides are light, to save ink
/// @param largest that letters may be, as a multiple of what a screen's are
/// @param heading what its heading is in the tree
record SlideShape(double width, double height, boolean onScreen, double largest, Role heading) {
    private static final double SCREEN_WIDTH = 960;
    private static final double SCREEN_HEIGHT = 540;
    private static final double LARGEST_ON_PAPER = 1.5;

    /// A page of a file of slides.
    static SlideShape screen(Role heading) {
        return new SlideShape(SCREEN_WIDTH, SCREEN_HEIGHT, true, 1, heading);
    }

    /// A small slide beside notes or lines, whose heading stands elsewhere.
    static SlideShape small(double width) {
        return new SlideShape(width, width * SCREEN_HEIGHT / SCREEN_WIDTH, false, 1, Role.PARAGRAPH);
    }

    /// A whole sheet.
    static SlideShape sheet(double width, double height, Role heading) {
        return new SlideShape(width, height, false, LARGEST_ON_PAPER, heading);
    }

    /// Points, from points on a screen.
    double scaled(double points) {
        return points * width / SCREEN_WIDTH;
    }
}
