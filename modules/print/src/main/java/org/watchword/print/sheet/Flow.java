package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// Bricks that follow each other from A4 page to A4 page; none is cut, and none that belongs to the next stands alone
/// at the foot of one. Several pages are numbered.
record Flow(List<Line> lines) {

    static final double HEIGHT = Setting.A4_HEIGHT;
    static final double MARGIN = 60;
    static final double WIDTH = Setting.A4_WIDTH - 2 * MARGIN;

    /// A brick, and how far below the one before.
    ///
    /// @param name for whoever has to shorten it
    /// @param withNext whether it may not be the last of a page
    record Line(Brick brick, double gap, boolean withNext, String name) {

        double height() {
            return gap + brick.height(WIDTH);
        }

        private Line first() {
            return new Line(brick, 0, withNext, name);
        }
    }

    Flow {
        lines = List.copyOf(lines);
    }

    /// @param numbers the typeface of the pages' numbers
    /// @throws Refusal when one of them is higher than a page
    void draw(PrintFile file, Typeface numbers) throws Refusal {
        for (Line line : lines) {
            if (line.brick().height(WIDTH) > HEIGHT - 2 * MARGIN) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, line.name());
            }
        }
        List<List<Line>> pages = pages();
        for (int number = 0; number < pages.size(); number++) {
            Page page = file.page(Setting.A4_WIDTH, HEIGHT);
            Spot spot = new Spot(page, file.root(), MARGIN, MARGIN, WIDTH);
            for (Line line : pages.get(number)) {
                line.brick().draw(spot.down(line.gap()));
                spot = spot.down(line.height());
            }
            if (pages.size() > 1) {
                number(new Spot(page, file.root(), MARGIN, MARGIN, WIDTH), number + 1, pages.size(), numbers);
            }
        }
    }

    /// Decoration: a screen reader counts pages by itself.
    private static void number(Spot spot, int number, int of, Typeface face) {
        Style style = new Style(face, face, face, 10, 1.35, Ink.SOFT);
        TextBrick brick = TextBrick.line(new Writing("en"), number + " / " + of, style);
        Spot foot = spot.down(HEIGHT - MARGIN * 1.5 - 14);
        spot.page().decoration(() -> brick.drawLines(foot));
    }

    private List<List<Line>> pages() {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        double left = HEIGHT - 2 * MARGIN;
        for (int i = 0; i < lines.size(); i++) {
            double needs = lines.get(i).height();
            for (int next = i; lines.get(next).withNext() && next + 1 < lines.size(); next++) {
                needs += lines.get(next + 1).height();
            }
            if (needs > left && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                left = HEIGHT - 2 * MARGIN;
            }
            Line line = page.isEmpty() ? lines.get(i).first() : lines.get(i);
            page.add(line);
            left -= line.height();
        }
        pages.add(page);
        return pages;
    }
}
