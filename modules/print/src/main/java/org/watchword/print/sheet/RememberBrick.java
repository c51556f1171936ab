package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;

/// The line to take home, on a ground of its own with the lamp's colour at its side.
record RememberBrick(TextBrick text, boolean rightToLeft) implements Brick {
    private static final double BAR = 5;

    @Override
    public double height(double width) {
        return text.height(width - 2 * padding() - BAR) + 1.4 * padding();
    }

    @Override
    public boolean overflows(double width) {
        return text.overflows(width - 2 * padding() - BAR);
    }

    @Override
    public void draw(Spot spot) {
        double height = height(spot.width());
        double bar = rightToLeft ? spot.x() + spot.width() - BAR : spot.x();
        spot.page().decoration(() -> {
            spot.page().ground(new Rectangle2D.Double(spot.x(), spot.y(), spot.width(), height), Ink.SAND);
            spot.page().fill(new Rectangle2D.Double(bar, spot.y(), BAR, height), Ink.LAMP);
        });
        double left = rightToLeft ? padding() : padding() + BAR;
        text.draw(spot.down(0.7 * padding()).column(left, spot.width() - 2 * padding() - BAR));
    }

    private double padding() {
        return text.style().size() * 0.8;
    }
}
