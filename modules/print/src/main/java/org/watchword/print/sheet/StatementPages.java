package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Statement;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Colour;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// A statement on A4, of as many pages as it needs.
record StatementPages(TypeCase types, Statement words) implements Sheet {

    private static final double SIZE = 11.5;

    @Override
    public void draw(PrintFile file) throws Refusal {
        new Flow(lines()).draw(file, types.regular());
    }

    private List<Flow.Line> lines() {
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(line(heading(words.title(), 26, Role.TITLE), 0, true));
        lines.add(line(text(words.lead(), types.regular(), 13, Ink.INK), 10, false));
        for (Statement.Part part : words.parts()) {
            boolean follows = !part.facts().isEmpty() || !part.paragraphs().isEmpty();
            lines.add(line(heading(part.heading(), 15, Role.HEADING), 26, follows));
            part.facts().forEach(fact -> lines.add(line(fact(fact), 6, false)));
            part.paragraphs().forEach(said -> lines.add(line(text(said, types.regular(), SIZE, Ink.INK), 9, false)));
        }
        return lines;
    }

    private Flow.Line line(Brick brick, double gap, boolean withNext) {
        return new Flow.Line(brick, gap, withNext, words.title());
    }

    private FactBrick fact(Statement.Fact fact) {
        return new FactBrick(
                text(fact.about(), types.regular(), SIZE, Ink.SOFT),
                text(fact.words(), types.medium(), SIZE, Ink.INK),
                writing().rightToLeft());
    }

    private TextBrick heading(String said, double size, Role role) {
        return type().heading(said, size, role);
    }

    private TextBrick text(String said, Typeface face, double size, Colour colour) {
        return type().text(said, face, size, colour);
    }

    private PlainType type() {
        return new PlainType(types, writing());
    }

    private Writing writing() {
        return new Writing(words.language());
    }
}
