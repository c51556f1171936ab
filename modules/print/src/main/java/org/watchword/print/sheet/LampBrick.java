package org.watchword.print.sheet;

import java.awt.geom.RoundRectangle2D;

/// A little light: enough to know the sender again, and nothing that tells what it is about.
record LampBrick(boolean rightToLeft) implements Brick {
    private static final double WIDE = 26;
    private static final double HIGH = 3;
    private static final double BELOW = 4;

    @Override
    public double height(double width) {
        return HIGH + BELOW;
    }

    @Override
    public boolean overflows(double width) {
        return width < WIDE;
    }

    @Override
    public void draw(Spot spot) {
        double x = rightToLeft ? spot.x() + spot.width() - WIDE : spot.x();
        var lamp = new RoundRectangle2D.Double(x, spot.y(), WIDE, HIGH, HIGH, HIGH);
        spot.page().decoration(() -> spot.page().ornament(lamp, Ink.LAMP));
    }
}
