package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.function.Consumer;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;

/// One small thing as often as it goes on A4, edge to edge, with marks to cut along.
///
/// The marks stand in the margin round all of them, so that none is left on a card when the knife slips. Where there
/// is no such margin, as with four A6 sheets, they stand where the cuts begin and cross.
///
/// @param width of one in points
/// @param height of one in points
record CutSheet(double width, double height) {
    private static final double MM = 72 / 25.4;
    private static final double A4_HEIGHT = 297 * MM;
    private static final double ROOM = 10 * MM;
    private static final double AWAY = 1.5 * MM;
    private static final double MARK = 5 * MM;
    private static final float LINE = 0.5f;

    private static final double ROUNDING = 0.01;

    int columns() {
        return (int) (Setting.A4_WIDTH / width + ROUNDING);
    }

    int rows() {
        return (int) (A4_HEIGHT / height + ROUNDING);
    }

    /// Draws one page of them; the first is read aloud, the others say the same.
    void draw(PrintFile file, Consumer<Spot> one) {
        Page page = file.page(Setting.A4_WIDTH, A4_HEIGHT);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                double x = left() + column * width;
                double y = top() + row * height;
                if (row == 0 && column == 0) {
                    one.accept(new Spot(page, file.root(), x, y, width));
                } else {
                    page.again(nowhere -> one.accept(new Spot(page, nowhere, x, y, width)));
                }
            }
        }
        mark(page);
    }

    /// Draws where to cut.
    void mark(Page page) {
        page.decoration(() -> page.fill(new BasicStroke(LINE).createStrokedShape(marks()), Ink.SOFT));
    }

    private Path2D marks() {
        Path2D marks = new Path2D.Double();
        boolean besides = left() >= ROOM && top() >= ROOM;
        for (int column = 0; column <= columns(); column++) {
            double x = left() + column * width;
            if (besides) {
                upright(marks, x, top() - AWAY - MARK, top() - AWAY);
                upright(marks, x, A4_HEIGHT - top() + AWAY, A4_HEIGHT - top() + AWAY + MARK);
            } else if (column > 0 && column < columns()) {
                cut(marks, x);
            }
        }
        for (int row = 0; row <= rows(); row++) {
            double y = top() + row * height;
            if (besides) {
                level(marks, left() - AWAY - MARK, left() - AWAY, y);
                level(marks, Setting.A4_WIDTH - left() + AWAY, Setting.A4_WIDTH - left() + AWAY + MARK, y);
            } else if (row > 0 && row < rows()) {
                level(marks, 0, 2 * MARK, y);
                level(marks, Setting.A4_WIDTH - 2 * MARK, Setting.A4_WIDTH, y);
            }
        }
        return marks;
    }

    /// Where a cut down the page begins, meets the others and ends.
    private void cut(Path2D marks, double x) {
        upright(marks, x, 0, 2 * MARK);
        upright(marks, x, A4_HEIGHT - 2 * MARK, A4_HEIGHT);
        for (int row = 1; row < rows(); row++) {
            double y = top() + row * height;
            upright(marks, x, y - AWAY, y + AWAY);
            level(marks, x - AWAY, x + AWAY, y);
        }
    }

    private static void upright(Path2D marks, double x, double from, double to) {
        marks.append(new Line2D.Double(x, from, x, to), false);
    }

    private static void level(Path2D marks, double from, double to, double y) {
        marks.append(new Line2D.Double(from, y, to, y), false);
    }

    private double left() {
        return (Setting.A4_WIDTH - columns() * width) / 2;
    }

    private double top() {
        return (A4_HEIGHT - rows() * height) / 2;
    }
}
