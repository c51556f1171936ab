package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.print.KeySheet;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// One A4 page with a key in groups that are read across a desk, each with its number, so that a slip of typing can be
/// found by it.
record KeyPage(TypeCase types, KeySheet words) implements Sheet {

    private static final double HEIGHT = 297 / 25.4 * 72;
    private static final double MARGIN = 56;
    private static final double GAP = 28;

    @Override
    public void draw(PrintFile file) {
        Page page = file.page(Setting.A4_WIDTH, HEIGHT);
        parts().draw(new Spot(page, file.root(), MARGIN, MARGIN + GAP, Setting.A4_WIDTH - 2 * MARGIN));
    }

    private Stack parts() {
        Writing writing = new Writing(words.language());
        List<Brick> bricks = new ArrayList<>();
        bricks.add(TextBrick.heading(writing, words.title(), style(types.bold(), 34, Ink.INK), Role.TITLE));
        bricks.add(TextBrick.line(writing, words.lead(), style(types.regular(), 15, Ink.INK)));
        bricks.add(groups(writing));
        words.advice()
                .forEach(advice -> bricks.add(TextBrick.line(writing, advice, style(types.regular(), 14, Ink.INK))));
        return new Stack(bricks, GAP);
    }

    /// The key itself is Latin letters and runs from the left in every language.
    private Grid groups(Writing writing) {
        List<Brick> cells = IntStream.range(0, words.groups().size())
                .<Brick>mapToObj(number -> group(writing, number))
                .toList();
        return new Grid(cells, new Grid.Shape(2, 14, false), new Grid.Frame(14, KeyPage::frame));
    }

    private Stack group(Writing writing, int number) {
        TextBrick label = TextBrick.line(writing, Integer.toString(number + 1), style(types.medium(), 12, Ink.SOFT));
        TextBrick group = TextBrick.number(writing, words.groups().get(number), style(types.number(), 34, Ink.INK));
        return new Stack(List.of(label, group), 0);
    }

    private Style style(Typeface face, double size, Colour colour) {
        return new Style(face, types.bold(), types.number(), size, 1.35, colour);
    }

    private static void frame(Spot cell, double height) {
        Shape edge = new RoundRectangle2D.Double(cell.x(), cell.y(), cell.width(), height, 12, 12);
        Shape line = new BasicStroke(1.2f).createStrokedShape(edge);
        cell.page().decoration(() -> cell.page().fill(line, Ink.SAND_LINE));
    }
}
