package org.watchword.print.sheet;

import org.watchword.print.mark.Drawing;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// A picture in the run of a text, as wide as its column at most and not higher than a third of that.
///
/// @param alt what it says; empty when it is decoration
record PictureBrick(Drawing drawing, String alt) implements Brick {
    private static final double HIGHEST = 0.4;

    @Override
    public double height(double width) {
        return Math.min(width / drawing.proportion(), width * HIGHEST);
    }

    @Override
    public boolean overflows(double width) {
        return false;
    }

    @Override
    public void draw(Spot spot) {
        double height = height(spot.width());
        double width = height * drawing.proportion();
        Runnable picture = () -> drawing.draw(spot.page(), spot.x(), spot.y(), width, height);
        if (alt.isEmpty()) {
            spot.page().decoration(picture);
            return;
        }
        Element figure = spot.parent().child(Role.FIGURE).described(alt);
        spot.page().box(figure, spot.x(), spot.y(), width, height);
        spot.page().content(figure, picture);
    }
}
