package org.watchword.print.sheet;

import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.watchword.print.copy.Refusal;
import org.watchword.print.mark.Drawing;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;

/// The dark ground of a title with a lamp's light rising at its lower edge, or the print's own picture there.
///
/// @param picture stands instead of the light
/// @param rightToLeft puts it on the left
record Scenery(Optional<Drawing> picture, boolean rightToLeft) {
    static final Scenery NONE = new Scenery(Optional.empty(), false);
    private static final double WIDE = 1.6;
    private static final double WIDEST = 0.45;
    private static final double NEAR = 0.72;
    private static final double LAMP = 0.44;
    private static final double HALF = 0.42;
    /// Of its reach, from the edge of the page.
    private static final double MIDDLE = 0.86;

    static Scenery of(Setting setting) throws Refusal {
        Optional<java.nio.file.Path> file = setting.copy().picture();
        Optional<Drawing> picture = file.isPresent() ? Optional.of(Bricklayer.drawing(file.get())) : Optional.empty();
        return new Scenery(picture, setting.writing().rightToLeft());
    }

    /// How much of a column's width words may take: nothing is written over a light or a picture.
    ///
    /// @param share beside the light
    double besides(double share) {
        return isWide() ? 1 - WIDEST : share;
    }

    /// How far it may stretch when this much of the page's width is free of words; a wide picture takes its share of
    /// the width whatever its height.
    double reachBeside(double free) {
        return isWide() ? Double.MAX_VALUE : free / (1 + MIDDLE);
    }

    /// Draws it as decoration.
    ///
    /// @param ground the dark part of the page
    /// @param reach how far from the corner it may stretch, in points
    void draw(Page page, Rectangle2D ground, double reach) {
        double middle = rightToLeft ? ground.getX() + reach * MIDDLE : ground.getMaxX() - reach * MIDDLE;
        page.decoration(() -> {
            page.ground(ground, Ink.INK);
            picture.ifPresentOrElse(
                    drawing -> drawInCorner(page, drawing, ground, reach),
                    () -> drawLight(page, ground, middle, reach));
        });
    }

    /// Draws it across the foot of a narrow ground, as decoration.
    ///
    /// @param reach how high it may be, in points
    void drawAcross(Page page, Rectangle2D ground, double reach) {
        page.decoration(() -> {
            page.ground(ground, Ink.INK);
            picture.ifPresentOrElse(
                    drawing -> {
                        double width = Math.min(ground.getWidth(), reach * drawing.proportion());
                        drawPicture(page, drawing, ground, ground.getCenterX() - width / 2, width);
                    },
                    () -> drawLight(page, ground, ground.getCenterX(), Math.min(reach, ground.getWidth() * HALF)));
        });
    }

    /// The light below the dark ground; it laps over so that no hairline shows between them.
    static void drawSill(Spot spot, double height) {
        double lap = 0.6;
        Rectangle2D sill = new Rectangle2D.Double(0, spot.y() - lap, spot.page().width(), height + lap);
        spot.page().decoration(() -> spot.page().ground(sill, Ink.LAMP));
    }

    private static void drawLight(Page page, Rectangle2D ground, double middle, double reach) {
        page.within(page.bled(ground), () -> {
            half(page, middle, ground.getMaxY(), reach, Ink.GLOW_FAR);
            half(page, middle, ground.getMaxY(), reach * NEAR, Ink.GLOW_NEAR);
            half(page, middle, ground.getMaxY(), reach * LAMP, Ink.LAMP);
        });
    }

    private static void half(Page page, double x, double y, double radius, Colour colour) {
        page.ornament(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 0, 180, Arc2D.PIE), colour);
    }

    private void drawInCorner(Page page, Drawing drawing, Rectangle2D ground, double reach) {
        double height = Math.min(reach, WIDEST * ground.getWidth() / drawing.proportion());
        double width = height * drawing.proportion();
        double margin = isWide() ? 0 : reach * 0.12;
        double x = rightToLeft ? ground.getX() + margin : ground.getMaxX() - width - margin;
        drawPicture(page, drawing, ground, x, width);
    }

    /// Upon the lower edge of the ground; what touches an edge that is cut runs beyond it as the ground does.
    private static void drawPicture(Page page, Drawing drawing, Rectangle2D ground, double x, double width) {
        Rectangle2D place = new Rectangle2D.Double(x, ground.getCenterY(), width, 1);
        Rectangle2D bled = page.bled(place);
        double height = bled.getWidth() / drawing.proportion();
        drawing.draw(page, bled.getX(), page.bled(ground).getMaxY() - height, bled.getWidth(), height);
    }

    private boolean isWide() {
        return picture.stream().anyMatch(drawing -> drawing.proportion() > WIDE);
    }
}
