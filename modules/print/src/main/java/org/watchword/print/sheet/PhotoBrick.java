package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// A picture made of pixels, with a fine line around it: what it shows is as white as the paper.
///
/// @param alt what is seen on it
record PhotoBrick(BufferedImage image, String alt) implements Brick {
    /// A share of the column's width, so that words stand on the same page.
    private static final double HIGHEST = 0.7;

    private static final BasicStroke EDGE = new BasicStroke(0.6f);

    @Override
    public double height(double width) {
        return Math.min(width / proportion(), width * HIGHEST);
    }

    private double proportion() {
        return (double) image.getWidth() / image.getHeight();
    }

    @Override
    public boolean overflows(double width) {
        return false;
    }

    @Override
    public void draw(Spot spot) {
        double height = height(spot.width());
        double width = height * proportion();
        Element figure = spot.parent().child(Role.FIGURE).described(alt);
        spot.page().box(figure, spot.x(), spot.y(), width, height);
        spot.page().content(figure, () -> spot.page().photo(image, spot.x(), spot.y(), width, height));
        Rectangle2D edge = new Rectangle2D.Double(spot.x(), spot.y(), width, height);
        spot.page().decoration(() -> spot.page().fill(EDGE.createStrokedShape(edge), Ink.SAND_LINE));
    }
}
