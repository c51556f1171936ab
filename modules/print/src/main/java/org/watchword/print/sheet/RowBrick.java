package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// A row of a table: words at the left of their columns, numbers at the right.
///
/// @param cells as many as there are columns
record RowBrick(List<TextBrick> cells, Columns columns, Kind kind, TableTag tag) implements Flow.Again {

    private static final double PADDING = 3.5;
    private static final double HAIR = 0.5;
    private static final double STRONG = 1.2;

    /// What a row is.
    enum Kind {
        /// The titles of the columns.
        TITLES,
        BODY,
        /// It adds the others up.
        TOTAL
    }

    /// How wide each column is in points, and which are of numbers.
    record Columns(List<Double> widths, List<Boolean> numbers, double gap, boolean rightToLeft) {
        Columns {
            widths = List.copyOf(widths);
            numbers = List.copyOf(numbers);
        }

        double width(int column) {
            return widths.get(column);
        }

        double width() {
            return widths.stream().mapToDouble(Double::doubleValue).sum() + gap * (widths.size() - 1);
        }

        /// The part of the page that the table takes.
        Spot table(Spot page) {
            return page.column(rightToLeft ? page.width() - width() : 0, width());
        }

        /// From the left edge of the page's column.
        double left(int column, double whole) {
            double before = gap * column;
            for (int i = 0; i < column; i++) {
                before += width(i);
            }
            return rightToLeft ? whole - before - width(column) : before;
        }
    }

    RowBrick {
        cells = List.copyOf(cells);
    }

    @Override
    public double height(double width) {
        double highest = 0;
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, cells.get(i).height(columns.width(i)));
        }
        return highest + 2 * PADDING;
    }

    @Override
    public boolean overflows(double width) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).overflows(columns.width(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void draw(Spot spot) {
        Element row = tag.below(spot.parent()).child(Role.ROW);
        draw(spot, row);
    }

    /// The same once more, for the eye alone.
    RowBrick forTheEye() {
        return new RowBrick(cells, columns, kind, new TableTag());
    }

    private void draw(Spot spot, Element row) {
        double height = height(spot.width());
        for (int i = 0; i < cells.size(); i++) {
            TextBrick words = cells.get(i);
            Element cell = cell(row, i);
            double low = kind == Kind.TITLES ? height - 2 * PADDING - words.height(columns.width(i)) : 0;
            double left = columns.left(i, spot.width());
            Spot at = spot.down(PADDING + low).column(left, columns.width(i));
            boolean number = columns.numbers().get(i);
            spot.page().content(cell, number ? () -> words.drawLinesAtTheRight(at) : () -> words.drawLines(at));
        }
        rules(columns.table(spot), height);
    }

    private void rules(Spot spot, double height) {
        if (kind == Kind.TITLES) {
            rule(spot.down(height - STRONG), STRONG, Ink.INK);
        } else {
            rule(spot.down(height - HAIR), HAIR, Ink.SAND_LINE);
        }
        if (kind == Kind.TOTAL) {
            rule(spot.down(-HAIR), STRONG, Ink.INK);
        }
    }

    private Element cell(Element row, int column) {
        if (kind == Kind.TITLES) {
            return row.child(Role.HEAD_CELL).heading(Element.Scope.COLUMN);
        }
        return column == 0 ? row.child(Role.HEAD_CELL).heading(Element.Scope.ROW) : row.child(Role.CELL);
    }

    private static void rule(Spot spot, double thick, Colour colour) {
        var line = new Rectangle2D.Double(spot.x(), spot.y(), spot.width(), thick);
        spot.page().decoration(() -> spot.page().fill(line, colour));
    }
}
