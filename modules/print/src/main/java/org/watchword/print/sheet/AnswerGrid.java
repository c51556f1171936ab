package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// Where somebody crosses the letters of a whole paper, so that it is marked at one look: a row of boxes for each
/// question, in columns that are read from top to bottom.
///
/// @param counts how many letters each question has
record AnswerGrid(LetterBoxes boxes, Style numbers, List<Integer> counts) implements Brick {
    private static final double PITCH = 1.36;
    private static final double NUMBER = 1.4;
    private static final double APART = 0.24;
    private static final double COLUMN_GAP = 1.6;
    private static final int USUAL_ROWS = 5;

    AnswerGrid {
        counts = List.copyOf(counts);
    }

    @Override
    public double height(double width) {
        return rows(width) * pitch();
    }

    @Override
    public boolean overflows(double width) {
        return column() > width;
    }

    @Override
    public void draw(Spot spot) {
        Element list = spot.parent().child(Role.LIST).numbered();
        int rows = rows(spot.width());
        for (int i = 0; i < counts.size(); i++) {
            int block = i / rows;
            double across = block * (column() + boxes.side() * COLUMN_GAP);
            draw(
                    spot.down(i % rows * pitch())
                            .column(place(spot, across), column())
                            .in(list.child(Role.ITEM)),
                    i);
        }
    }

    private void draw(Spot row, int question) {
        double side = boxes.side();
        boolean backwards = boxes.writing().rightToLeft();
        TextBrick number = TextBrick.line(boxes.writing(), Integer.toString(question + 1), numbers);
        double down = (side - numbers.lineHeight()) / 2;
        Spot label = row.down(down).column(backwards ? row.width() - side * NUMBER : 0, side * NUMBER);
        row.page().content(row.parent().child(Role.LABEL), () -> number.drawLines(label));
        Element body = row.parent().child(Role.ITEM_BODY);
        for (int i = 0; i < counts.get(question); i++) {
            double across = side * NUMBER + i * side * (1 + APART);
            char letter = (char) ('A' + i);
            Spot box = row.column(backwards ? row.width() - across - side : across, side);
            row.page().content(body, () -> boxes.draw(box, letter, Ink.INK));
        }
    }

    private double place(Spot spot, double across) {
        return boxes.writing().rightToLeft() ? spot.width() - across - column() : across;
    }

    private int rows(double width) {
        int fitting = Math.max(1, (int) ((width + boxes.side() * COLUMN_GAP) / (column() + boxes.side() * COLUMN_GAP)));
        return Math.max(Math.min(USUAL_ROWS, counts.size()), Math.ceilDiv(counts.size(), fitting));
    }

    private double column() {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return boxes.side() * (NUMBER + most * (1 + APART));
    }

    private double pitch() {
        return boxes.side() * PITCH;
    }
}
