package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;

/// Bricks side by side in rows, each row as high as its highest.
///
/// @param frame what is drawn around each cell
record Grid(List<Brick> bricks, Shape shape, Frame frame) implements Brick {

    /// @param columns at least 1
    /// @param gap between columns and rows, in points
    record Shape(int columns, double gap, boolean rightToLeft) {}

    /// Draws a cell's ground and says how far its content stands from the edge.
    record Frame(double padding, Ground ground) {
        static final Frame NONE = new Frame(0, (spot, height) -> {});
    }

    @FunctionalInterface
    interface Ground {
        void draw(Spot cell, double height);
    }

    Grid {
        bricks = List.copyOf(bricks);
    }

    @Override
    public double height(double width) {
        double gaps = shape.gap() * Math.max(0, rows().size() - 1);
        return rows().stream().mapToDouble(row -> rowHeight(row, width)).sum() + gaps;
    }

    @Override
    public boolean overflows(double width) {
        return bricks.stream().anyMatch(brick -> brick.overflows(inner(width)));
    }

    @Override
    public void draw(Spot spot) {
        double y = 0;
        double cell = cell(spot.width());
        for (List<Brick> row : rows()) {
            double height = rowHeight(row, spot.width());
            for (int i = 0; i < row.size(); i++) {
                int place = shape.rightToLeft() ? shape.columns() - 1 - i : i;
                Spot at = spot.down(y).column(place * (cell + shape.gap()), cell);
                frame.ground().draw(at, height);
                row.get(i).draw(at.down(frame.padding()).column(frame.padding(), inner(spot.width())));
            }
            y += height + shape.gap();
        }
    }

    private List<List<Brick>> rows() {
        List<List<Brick>> rows = new ArrayList<>();
        for (int i = 0; i < bricks.size(); i += shape.columns()) {
            rows.add(bricks.subList(i, Math.min(bricks.size(), i + shape.columns())));
        }
        return rows;
    }

    private double rowHeight(List<Brick> row, double width) {
        double inside = row.stream()
                .mapToDouble(brick -> brick.height(inner(width)))
                .max()
                .orElse(0);
        return inside + 2 * frame.padding();
    }

    private double cell(double width) {
        return (width - shape.gap() * (shape.columns() - 1)) / shape.columns();
    }

    private double inner(double width) {
        return cell(width) - 2 * frame.padding();
    }
}
