package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.type.Writing;

/// Bricks that follow each other from page to page: none is cut, and no heading stands alone at the foot of one.
///
/// @param height of a page in points, and `width`
/// @param margin around what is written, on all four sides
record Flow(double width, double height, double margin) {

    private static final double NUMBER_SIZE = 10;

    /// A brick, and how far below the one before.
    ///
    /// @param withNext whether it may not be the last of a page
    /// @param again what is drawn above it once more where it begins a page
    record Line(Brick brick, double gap, boolean withNext, List<Again> again) {

        Line {
            again = List.copyOf(again);
        }

        static Line of(Brick brick, double gap, boolean withNext) {
            return new Line(brick, gap, withNext, List.of());
        }
    }

    /// A brick that can be drawn a second time for the eye alone, such as the titles of a table's columns.
    interface Again extends Brick {}

    /// Below every page, at the left; the number of the page stands at the right.
    ///
    /// @param words empty for none
    record Foot(String words, Style style, Writing writing) {}

    /// How wide a line may be.
    double column() {
        return width - 2 * margin;
    }

    /// Draws the lines on as many pages as they need.
    void draw(PrintFile file, List<Line> lines, Foot foot) {
        List<List<Line>> pages = pages(lines);
        for (int number = 0; number < pages.size(); number++) {
            Page page = file.page(width, height);
            Spot spot = new Spot(page, file.root(), margin, margin, column());
            for (Again again : pages.get(number).getFirst().again()) {
                Spot top = spot;
                page.again(element -> again.draw(top.in(element)));
                spot = spot.down(again.height(column()));
            }
            boolean first = true;
            for (Line line : pages.get(number)) {
                spot = spot.down(first ? 0 : line.gap());
                line.brick().draw(spot);
                spot = spot.down(line.brick().height(column()));
                first = false;
            }
            foot(page, file, foot, pages.size() > 1 ? number + 1 + " / " + pages.size() : "");
        }
    }

    /// Decoration: a screen reader counts pages by itself, and what the foot says it has heard.
    private void foot(Page page, PrintFile file, Foot foot, String number) {
        Style style = foot.style().at(NUMBER_SIZE);
        Spot spot = new Spot(page, file.root(), margin, height - margin / 2 - 14, column());
        page.decoration(() -> {
            if (!foot.words().isEmpty()) {
                TextBrick.line(foot.writing(), foot.words(), style).drawLines(spot);
            }
            if (!number.isEmpty()) {
                TextBrick brick = TextBrick.line(foot.writing(), number, style);
                double wide = brick.widest(column());
                brick.drawLines(foot.words().isEmpty() ? spot : spot.column(column() - wide, wide));
            }
        });
    }

    private List<List<Line>> pages(List<Line> lines) {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        double left = height - 2 * margin;
        for (int i = 0; i < lines.size(); i++) {
            if (needs(lines, i) > left && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                left = height - 2 * margin - again(lines.get(i));
            }
            left -= (page.isEmpty() ? 0 : lines.get(i).gap())
                    + lines.get(i).brick().height(column());
            page.add(lines.get(i));
        }
        pages.add(page);
        return pages;
    }

    /// With all that may not be parted from it.
    private double needs(List<Line> lines, int first) {
        double needs = high(lines.get(first));
        for (int next = first; lines.get(next).withNext() && next + 1 < lines.size(); next++) {
            needs += high(lines.get(next + 1));
        }
        return needs;
    }

    private double high(Line line) {
        return line.gap() + line.brick().height(column());
    }

    private double again(Line line) {
        return line.again().stream()
                .mapToDouble(again -> again.height(column()))
                .sum();
    }
}
