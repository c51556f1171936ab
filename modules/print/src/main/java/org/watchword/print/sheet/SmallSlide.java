package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;

/// A slide as small as a stamp is large, with something beside it.
record SmallSlide(SlideFace face, Brick beside, boolean rightToLeft) implements Brick {
    /// Of the slide, in points.
    static final double WIDE = 236;

    private static final double GAP = 18;
    private static final float FRAME = 0.6f;

    @Override
    public double height(double width) {
        return Math.max(face.height(), beside.height(width - WIDE - GAP));
    }

    @Override
    public boolean overflows(double width) {
        return beside.overflows(width - WIDE - GAP);
    }

    @Override
    public void draw(Spot spot) {
        double left = rightToLeft ? spot.width() - WIDE : 0;
        beside.draw(spot.column(rightToLeft ? 0 : WIDE + GAP, spot.width() - WIDE - GAP));
        Spot slide = spot.column(left, WIDE);
        face.draw(slide);
        var edge = new Rectangle2D.Double(slide.x(), slide.y(), WIDE, face.height());
        spot.page().decoration(() -> spot.page().fill(new BasicStroke(FRAME).createStrokedShape(edge), Ink.SOFT));
    }
}
