package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// The head of a test's paper: what it is, and in the corner the code by which it is marked. The lamp's colour stands
/// below it.
///
/// @param code on one line
record CodeCorner(Brick words, Stack code, boolean rightToLeft) implements Brick {
    private static final double GAP = 18;
    private static final double PADDING = 10;
    private static final double SILL = 4;
    private static final double SHARE = 0.3;

    @Override
    public double height(double width) {
        return Math.max(words.height(left(width)), code.height(inside(width)) + 2 * PADDING) + GAP;
    }

    @Override
    public boolean overflows(double width) {
        return words.overflows(left(width)) || code.overflows(inside(width));
    }

    @Override
    public void draw(Spot spot) {
        double corner = spot.width() * SHARE;
        Spot box = spot.column(rightToLeft ? 0 : spot.width() - corner, corner);
        double high = code.height(inside(spot.width())) + 2 * PADDING;
        var ground = new RoundRectangle2D.Double(box.x(), box.y(), corner, high, 10, 10);
        var sill = new Rectangle2D.Double(spot.x(), spot.y() + height(spot.width()) - SILL, spot.width(), SILL);
        spot.page().decoration(() -> {
            spot.page().fill(ground, Ink.SAND);
            spot.page().fill(sill, Ink.LAMP);
        });
        words.draw(spot.column(rightToLeft ? corner + GAP : 0, left(spot.width())));
        code.draw(box.down(PADDING).column(PADDING, inside(spot.width())));
    }

    private static double left(double width) {
        return width * (1 - SHARE) - GAP;
    }

    private static double inside(double width) {
        return width * SHARE - 2 * PADDING;
    }
}
