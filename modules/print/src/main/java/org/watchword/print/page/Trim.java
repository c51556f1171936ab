package org.watchword.print.page;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// What lies around the paper that is handed out: nothing, or what a print shop needs to cut it clean.
///
/// @param bleed how far grounds run beyond the cut, in points
/// @param around how much paper there is beyond the cut on each side, in points
public record Trim(double bleed, double around) {
    private static final double MM = 72 / 25.4;
    /// From the bleed to the mark, so that no mark is ever seen.
    private static final double AWAY = MM;
    private static final double SAME = 0.5;

    /// Printed at its own size.
    public static final Trim NONE = new Trim(0, 0);
    /// 3 mm of bleed, and 10 mm of paper around for the marks.
    public static final Trim SHOP = new Trim(3 * MM, 10 * MM);

    /// A ground that runs beyond the cut wherever it touches it.
    Rectangle2D bled(Rectangle2D ground, double width, double height) {
        double left = ground.getMinX() < SAME ? ground.getMinX() - bleed : ground.getMinX();
        double top = ground.getMinY() < SAME ? ground.getMinY() - bleed : ground.getMinY();
        double right = ground.getMaxX() > width - SAME ? ground.getMaxX() + bleed : ground.getMaxX();
        double bottom = ground.getMaxY() > height - SAME ? ground.getMaxY() + bleed : ground.getMaxY();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /// The sides of a ground that are not the paper's own edge.
    static Path2D seams(Rectangle2D ground, double width, double height) {
        Path2D seams = new Path2D.Double();
        if (ground.getMinY() >= SAME) {
            seams.append(line(ground.getMinX(), ground.getMinY(), ground.getMaxX(), ground.getMinY()), false);
        }
        if (ground.getMaxY() <= height - SAME) {
            seams.append(line(ground.getMinX(), ground.getMaxY(), ground.getMaxX(), ground.getMaxY()), false);
        }
        if (ground.getMinX() >= SAME) {
            seams.append(line(ground.getMinX(), ground.getMinY(), ground.getMinX(), ground.getMaxY()), false);
        }
        if (ground.getMaxX() <= width - SAME) {
            seams.append(line(ground.getMaxX(), ground.getMinY(), ground.getMaxX(), ground.getMaxY()), false);
        }
        return seams;
    }

    /// Where to cut: two short strokes at each corner, outside of the bleed.
    Path2D marks(double width, double height) {
        Path2D marks = new Path2D.Double();
        for (double x : new double[] {0, width}) {
            marks.append(line(x, -around, x, -bleed - AWAY), false);
            marks.append(line(x, height + bleed + AWAY, x, height + around), false);
        }
        for (double y : new double[] {0, height}) {
            marks.append(line(-around, y, -bleed - AWAY, y), false);
            marks.append(line(width + bleed + AWAY, y, width + around, y), false);
        }
        return marks;
    }

    /// Where to fold, at the upper and the lower edge; never on what is handed out when there is paper around it.
    Path2D foldMarks(double x, double height, double length) {
        Path2D marks = new Path2D.Double();
        double from = around > 0 ? -around : 0;
        double to = around > 0 ? -bleed - AWAY : length;
        marks.append(line(x, from, x, to), false);
        marks.append(line(x, height - from, x, height - to), false);
        return marks;
    }

    private static Line2D line(double fromX, double fromY, double toX, double toY) {
        return new Line2D.Double(fromX, fromY, toX, toY);
    }
}
