package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;

/// The line to take home on a slide: the lamp's colour stands at its side.
record BarredBrick(TextBrick text, boolean rightToLeft) implements Brick {
    private static final double BAR = 0.2;
    private static final double GAP = 0.7;

    @Override
    public double height(double width) {
        return text.height(width - aside()) + text.style().size() * 2 * BAR;
    }

    @Override
    public boolean overflows(double width) {
        return text.overflows(width - aside());
    }

    @Override
    public void draw(Spot spot) {
        double size = text.style().size();
        double bar = rightToLeft ? spot.x() + spot.width() - size * BAR : spot.x();
        var light = new Rectangle2D.Double(bar, spot.y(), size * BAR, height(spot.width()));
        spot.page().decoration(() -> spot.page().fill(light, Ink.LAMP));
        text.draw(spot.down(size * BAR).column(rightToLeft ? 0 : aside(), spot.width() - aside()));
    }

    private double aside() {
        return text.style().size() * GAP;
    }
}
