package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.SlideBody;
import org.watchword.print.copy.SlideBody.Sign;
import org.watchword.print.copy.Weight;
import org.watchword.print.page.Colour;

/// Lists side by side. What helps has a tick and what harms has a cross, so that no colour is needed to know them.
///
/// @param apart from point to point, as a share of the size
record ComparisonBrick(SlideType type, List<SlideBody.Column> columns, double apart) implements Brick {
    private static final double PADDING = 0.85;
    private static final double GAP = 0.8;

    ComparisonBrick {
        columns = List.copyOf(columns);
    }

    @Override
    public double height(double width) {
        double inner = inner(width);
        return columns.stream()
                        .mapToDouble(column -> words(column).height(inner))
                        .max()
                        .orElse(0)
                + 2 * type.size() * PADDING;
    }

    @Override
    public boolean overflows(double width) {
        return columns.stream().anyMatch(column -> words(column).overflows(inner(width)));
    }

    @Override
    public void draw(Spot spot) {
        double high = height(spot.width());
        double wide = wide(spot.width());
        double padding = type.size() * PADDING;
        for (int i = 0; i < columns.size(); i++) {
            int place = type.writing().rightToLeft() ? columns.size() - 1 - i : i;
            Spot cell = spot.column(place * (wide + type.size() * GAP), wide);
            SlideBody.Column column = columns.get(i);
            double round = type.size() * 0.6;
            var card = new RoundRectangle2D.Double(cell.x(), cell.y(), wide, high, round, round);
            cell.page().decoration(() -> cell.page().ornament(card, ground(column.sign())));
            words(column).draw(cell.down(padding).column(padding, inner(spot.width())));
            if (column.sign() != Sign.NONE) {
                drawSign(cell, column.sign());
            }
        }
    }

    /// At the outer end of the title's line.
    private void drawSign(Spot cell, Sign sign) {
        double size = type.size();
        double padding = size * PADDING;
        double x = type.writing().rightToLeft() ? cell.x() + padding : cell.x() + cell.width() - padding - size;
        Shape drawn = mark(sign, x, cell.y() + padding + size * 0.7, size);
        BasicStroke pen = new BasicStroke((float) (size * 0.17), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        cell.page().decoration(() -> cell.page().fill(pen.createStrokedShape(drawn), colour(sign)));
    }

    private static Shape mark(Sign sign, double x, double middle, double size) {
        Path2D mark = new Path2D.Double();
        double half = size * 0.36;
        if (sign == Sign.DO) {
            mark.moveTo(x, middle);
            mark.lineTo(x + half, middle + half);
            mark.lineTo(x + 2.6 * half, middle - half);
        } else {
            mark.moveTo(x, middle - half);
            mark.lineTo(x + 2 * half, middle + half);
            mark.moveTo(x + 2 * half, middle - half);
            mark.lineTo(x, middle + half);
        }
        return mark;
    }

    private Stack words(SlideBody.Column column) {
        List<Brick> bricks = new ArrayList<>();
        if (!column.title().isEmpty()) {
            List<Run> title = column.title().stream()
                    .map(run -> new Run(run.text(), Weight.PLAIN))
                    .toList();
            Colour colour = column.sign() == Sign.NONE ? type.accent() : colour(column.sign());
            bricks.add(TextBrick.paragraph(
                    type.writing(), title, type.style(type.types().bold(), 1.1, colour)));
        }
        SlideType inside = column.sign() == Sign.NONE ? type : type.light();
        List<TextBrick> items = column.items().stream()
                .map(item -> TextBrick.paragraph(type.writing(), item, inside.body()))
                .toList();
        Colour dots = column.sign() == Sign.NONE ? type.accent() : colour(column.sign());
        bricks.add(new ListBrick(
                type.writing(), items, false, new ListBrick.Marked(inside.body(), dots), Math.min(apart, 0.5)));
        return new Stack(bricks, type.size() * 0.5);
    }

    private Colour ground(Sign sign) {
        return switch (sign) {
            case NONE -> type.card();
            case DO -> Ink.HELPS;
            case DONT -> Ink.HARMS;
        };
    }

    private static Colour colour(Sign sign) {
        return sign == Sign.DONT ? Ink.ROSE : Ink.TEAL;
    }

    private double wide(double width) {
        int count = Math.max(1, columns.size());
        return (width - (count - 1) * type.size() * GAP) / count;
    }

    private double inner(double width) {
        return wide(width) - 2 * type.size() * PADDING;
    }
}
