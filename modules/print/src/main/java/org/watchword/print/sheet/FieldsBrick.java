package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// What to fill in by hand: words, and after each a line to write on.
///
/// @param row from line to line in points; a hand needs 7 mm
/// @param more lines after the last
record FieldsBrick(Writing writing, List<TextBrick> labels, double row, int more) implements Brick {
    private static final double RULE = 0.6;
    private static final double GAP = 5;

    /// A label that leaves less than this share of the line stands above it.
    private static final double LEFT_TO_WRITE = 0.4;

    FieldsBrick {
        labels = List.copyOf(labels);
    }

    @Override
    public double height(double width) {
        return labels.stream().mapToDouble(label -> height(label, width)).sum() + more * row;
    }

    @Override
    public boolean overflows(double width) {
        return labels.stream().anyMatch(label -> label.overflows(width));
    }

    @Override
    public void draw(Spot spot) {
        Element list = spot.parent().child(Role.LIST);
        double y = 0;
        for (TextBrick label : labels) {
            Spot at = spot.down(y);
            double high = height(label, spot.width());
            Spot words =
                    at.down(besides(label, spot.width()) ? high - label.style().lineHeight() : 0);
            Element body = label.in(list.child(Role.ITEM).child(Role.ITEM_BODY));
            spot.page().content(body, () -> label.drawLines(words));
            boolean besides = besides(label, spot.width());
            rule(at.down(high - GAP / 2), besides ? label.widest(spot.width()) + GAP : 0);
            y += high;
        }
        for (int line = 1; line <= more; line++) {
            rule(spot.down(y + line * row - GAP / 2), 0);
        }
    }

    private void rule(Spot spot, double begin) {
        double x = writing.rightToLeft() ? spot.x() : spot.x() + begin;
        var line = new Rectangle2D.Double(x, spot.y(), spot.width() - begin, RULE);
        spot.page().decoration(() -> spot.page().fill(line, Ink.SOFT));
    }

    private double height(TextBrick label, double width) {
        return besides(label, width) ? Math.max(row, label.height(width)) : label.height(width) + row;
    }

    private static boolean besides(TextBrick label, double width) {
        boolean oneLine = label.height(width) <= label.style().lineHeight() * 1.5;
        return oneLine && label.widest(width) + GAP <= width * (1 - LEFT_TO_WRITE);
    }
}
