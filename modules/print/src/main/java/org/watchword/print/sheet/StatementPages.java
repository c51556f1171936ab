package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Statement;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// A statement on A4. Its lines follow each other from page to page; none is cut, and no heading stands alone at the
/// foot of one.
record StatementPages(TypeCase types, Statement words) implements Sheet {

    private static final double HEIGHT = 297 / 25.4 * 72;
    private static final double MARGIN = 60;
    private static final double WIDTH = Setting.A4_WIDTH - 2 * MARGIN;
    private static final double SIZE = 11.5;

    /// A brick, and how far below the one before.
    ///
    /// @param withNext whether it may not be the last of a page
    private record Line(Brick brick, double gap, boolean withNext) {

        double height() {
            return gap + brick.height(WIDTH);
        }
    }

    @Override
    public void draw(PrintFile file) {
        List<List<Line>> pages = pages(lines());
        for (int number = 0; number < pages.size(); number++) {
            Page page = file.page(Setting.A4_WIDTH, HEIGHT);
            Spot spot = new Spot(page, file.root(), MARGIN, MARGIN, WIDTH);
            for (Line line : pages.get(number)) {
                line.brick().draw(spot.down(line.gap()));
                spot = spot.down(line.height());
            }
            if (pages.size() > 1) {
                number(page, file, number + 1, pages.size());
            }
        }
    }

    /// Decoration: a screen reader counts pages by itself.
    private void number(Page page, PrintFile file, int number, int of) {
        TextBrick brick = text(number + " / " + of, types.regular(), 10, Ink.SOFT);
        Spot foot = new Spot(page, file.root(), MARGIN, HEIGHT - MARGIN / 2 - 14, WIDTH);
        page.decoration(() -> brick.drawLines(foot));
    }

    private static List<List<Line>> pages(List<Line> lines) {
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
            page.add(lines.get(i));
            left -= lines.get(i).height();
        }
        pages.add(page);
        return pages;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(heading(words.title(), 26, Role.TITLE), 0, true));
        lines.add(new Line(text(words.lead(), types.regular(), 13, Ink.INK), 10, false));
        for (Statement.Part part : words.parts()) {
            boolean follows = !part.facts().isEmpty() || !part.paragraphs().isEmpty();
            lines.add(new Line(heading(part.heading(), 15, Role.HEADING), 26, follows));
            part.facts().forEach(fact -> lines.add(new Line(fact(fact), 6, false)));
            part.paragraphs()
                    .forEach(said -> lines.add(new Line(text(said, types.regular(), SIZE, Ink.INK), 9, false)));
        }
        return lines;
    }

    private FactBrick fact(Statement.Fact fact) {
        return new FactBrick(
                text(fact.about(), types.regular(), SIZE, Ink.SOFT),
                text(fact.words(), types.medium(), SIZE, Ink.INK),
                writing().rightToLeft());
    }

    private TextBrick heading(String said, double size, Role role) {
        return TextBrick.heading(writing(), said, style(types.bold(), size, Ink.INK), role);
    }

    private TextBrick text(String said, Typeface face, double size, Colour colour) {
        return TextBrick.line(writing(), said, style(face, size, colour));
    }

    private Style style(Typeface face, double size, Colour colour) {
        return new Style(face, types.bold(), types.number(), size, 1.35, colour);
    }

    private Writing writing() {
        return new Writing(words.language());
    }
}
