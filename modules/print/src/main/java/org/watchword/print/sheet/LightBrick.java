package org.watchword.print.sheet;

import java.awt.geom.RoundRectangle2D;

/// Something to look at first, in the lamp's light.
///
/// @param edge of light around it in points
record LightBrick(Brick words, double edge) implements Brick {
    private static final double ROUND = 18;

    @Override
    public double height(double width) {
        return words.height(width - 2 * edge) + 2 * edge;
    }

    @Override
    public boolean overflows(double width) {
        return words.overflows(width - 2 * edge);
    }

    @Override
    public void draw(Spot spot) {
        double high = height(spot.width());
        var light = new RoundRectangle2D.Double(spot.x(), spot.y(), spot.width(), high, ROUND, ROUND);
        spot.page().decoration(() -> spot.page().ornament(light, Ink.LAMP));
        words.draw(spot.down(edge).column(edge, spot.width() - 2 * edge));
    }
}
