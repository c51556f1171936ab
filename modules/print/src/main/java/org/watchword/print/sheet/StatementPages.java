package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Statement;
import org.watchword.print.page.Colour;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// A statement on A4. Its lines follow each other from page to page; none is cut, and no heading stands alone at the
/// foot of one.
record StatementPages(TypeCase types, Statement words) implements Sheet {

    private static final double HEIGHT = 297 / 25.4 * 72;
    private static final double MARGIN = 60;
    private static final double SIZE = 11.5;

    @Override
    public void draw(PrintFile file) {
        new Flow(Setting.A4_WIDTH, HEIGHT, MARGIN)
                .draw(file, lines(), new Flow.Foot("", style(types.regular(), SIZE, Ink.SOFT), writing()));
    }

    private List<Flow.Line> lines() {
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(Flow.Line.of(heading(words.title(), 26, Role.TITLE), 0, true));
        lines.add(Flow.Line.of(text(words.lead(), types.regular(), 13, Ink.INK), 10, false));
        for (Statement.Part part : words.parts()) {
            boolean follows = !part.facts().isEmpty() || !part.paragraphs().isEmpty();
            lines.add(Flow.Line.of(heading(part.heading(), 15, Role.HEADING), 26, follows));
            part.facts().forEach(fact -> lines.add(Flow.Line.of(fact(fact), 6, false)));
            part.paragraphs()
                    .forEach(said -> lines.add(Flow.Line.of(text(said, types.regular(), SIZE, Ink.INK), 9, false)));
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
