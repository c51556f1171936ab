package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// Bricks that follow each other from page to page; none is cut, and none that belongs to the next stands alone at the
/// foot of one. Several pages are numbered.
record Flow(List<Line> lines, Paper paper) {

    static final double HEIGHT = Setting.A4_HEIGHT;
    static final double MARGIN = 60;
    static final double WIDTH = Setting.A4_WIDTH - 2 * MARGIN;

    static final double NUMBER_SIZE = 10;

    /// A page in points, and what stays white around what is written.
    record Paper(double width, double height, double margin) {

        /// How wide a line may be.
        double column() {
            return width - 2 * margin;
        }

        /// How much goes below each other.
        double room() {
            return height - 2 * margin;
        }
    }

    /// A brick, and how far below the one before.
    ///
    /// @param name for whoever has to shorten it
    /// @param withNext whether it may not be the last of a page
    /// @param again what is drawn above it once more where it begins a page
    record Line(Brick brick, double gap, boolean withNext, String name, List<Again> again) {

        Line {
            again = List.copyOf(again);
        }

        Line(Brick brick, double gap, boolean withNext, String name) {
            this(brick, gap, withNext, name, List.of());
        }

        private double height(double width) {
            return gap + brick.height(width);
        }

        private Line first() {
            return new Line(brick, 0, withNext, name, again);
        }
    }

    /// A brick that can be drawn a second time for the eye alone, such as the titles of a table's columns.
    interface Again extends Brick {}

    /// Below every page, at the left; the number of the page stands at the right, or alone at the left.
    ///
    /// @param words empty for none
    record Foot(String words, Style style, Writing writing) {}

    Flow {
        lines = List.copyOf(lines);
    }

    /// On A4, upright.
    Flow(List<Line> lines) {
        this(lines, new Paper(Setting.A4_WIDTH, HEIGHT, MARGIN));
    }

    /// @param numbers the typeface of the pages' numbers
    /// @throws Refusal when one of them is higher than a page
    void draw(PrintFile file, Typeface numbers) throws Refusal {
        draw(file, new Foot("", new Style(numbers, numbers, numbers, NUMBER_SIZE, 1.35, Ink.SOFT), new Writing("en")));
    }

    /// @throws Refusal when one of them is higher than a page
    void draw(PrintFile file, Foot foot) throws Refusal {
        for (Line line : lines) {
            if (line.brick().height(paper.column()) > paper.room()) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, line.name());
            }
        }
        List<List<Line>> pages = pages();
        for (int number = 0; number < pages.size(); number++) {
            Page page = file.page(paper.width(), paper.height());
            Spot spot = new Spot(page, file.root(), paper.margin(), paper.margin(), paper.column());
            draw(pages.get(number), spot);
            Spot low = spot.down(paper.height() - paper.margin() * 1.5 - 14);
            foot(low, foot, pages.size() > 1 ? number + 1 + " / " + pages.size() : "");
        }
    }

    private void draw(List<Line> page, Spot top) {
        Spot spot = top;
        for (Again again : page.getFirst().again()) {
            Spot here = spot;
            top.page().again(element -> again.draw(here.in(element)));
            spot = spot.down(again.height(paper.column()));
        }
        for (Line line : page) {
            line.brick().draw(spot.down(line.gap()));
            spot = spot.down(line.height(paper.column()));
        }
    }

    /// Decoration: a screen reader counts pages by itself, and what the foot says it has heard.
    private void foot(Spot spot, Foot foot, String number) {
        Style style = foot.style();
        spot.page().decoration(() -> {
            if (!foot.words().isEmpty()) {
                TextBrick.line(foot.writing(), foot.words(), style).drawLines(spot);
            }
            if (!number.isEmpty()) {
                TextBrick brick = TextBrick.line(foot.writing(), number, style);
                double wide = brick.widest(paper.column());
                brick.drawLines(foot.words().isEmpty() ? spot : spot.column(paper.column() - wide, wide));
            }
        });
    }

    private List<List<Line>> pages() {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        double left = paper.room();
        for (int i = 0; i < lines.size(); i++) {
            if (needs(i) > left && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                left = paper.room() - again(lines.get(i));
            }
            Line line = page.isEmpty() ? lines.get(i).first() : lines.get(i);
            page.add(line);
            left -= line.height(paper.column());
        }
        pages.add(page);
        return pages;
    }

    /// With all that may not be parted from it.
    private double needs(int first) {
        double needs = lines.get(first).height(paper.column());
        for (int next = first; lines.get(next).withNext() && next + 1 < lines.size(); next++) {
            needs += lines.get(next + 1).height(paper.column());
        }
        return needs;
    }

    private double again(Line line) {
        return line.again().stream()
                .mapToDouble(again -> again.height(paper.column()))
                .sum();
    }
}
