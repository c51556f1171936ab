package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.SlideBody;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// Answers to choose from, each on a card of its own with its letter. A right one has a tick.
record AnswersBrick(SlideType type, List<SlideBody.Answer> answers) implements Brick {
    private static final double PADDING = 0.42;
    private static final double GAP = 0.38;
    private static final double LETTER = 1.9;
    private static final double TICK = 1.6;

    AnswersBrick {
        answers = List.copyOf(answers);
    }

    @Override
    public double height(double width) {
        double cards =
                answers.stream().mapToDouble(answer -> height(answer, width)).sum();
        return cards + Math.max(0, answers.size() - 1) * type.size() * GAP;
    }

    @Override
    public boolean overflows(double width) {
        return answers.stream().anyMatch(answer -> words(answer).overflows(inner(width)));
    }

    @Override
    public void draw(Spot spot) {
        Element list = spot.parent().child(Role.LIST);
        double y = 0;
        for (SlideBody.Answer answer : answers) {
            double high = height(answer, spot.width());
            draw(answer, spot.down(y).in(list.child(Role.ITEM)), high);
            y += high + type.size() * GAP;
        }
    }

    private void draw(SlideBody.Answer answer, Spot spot, double high) {
        Page page = spot.page();
        double round = type.size() * 0.5;
        var card = new RoundRectangle2D.Double(spot.x(), spot.y(), spot.width(), high, round, round);
        page.decoration(() -> page.ornament(card, answer.right() ? Ink.TEAL : type.card()));
        boolean fromRight = type.writing().rightToLeft();
        double letter = type.size() * LETTER;
        double padding = type.size() * PADDING;
        TextBrick sign = TextBrick.line(
                type.writing(),
                answer.letter(),
                type.style(type.types().bold(), 1, answer.right() ? Ink.PAPER : type.accent()));
        Spot inside = spot.down(padding);
        Spot label = inside.column(fromRight ? spot.width() - padding - letter : 2 * padding, letter);
        page.content(spot.parent().child(Role.LABEL), () -> sign.drawLines(label));
        TextBrick words = words(answer);
        Element body = spot.parent().child(Role.ITEM_BODY);
        Spot text = inside.column(fromRight ? padding + tick() : padding + letter, inner(spot.width()));
        page.content(body, () -> words.drawLines(text));
        if (answer.right()) {
            double x = fromRight ? spot.x() + padding : spot.x() + spot.width() - padding - tick();
            drawTick(body, spot, x, spot.y() + high / 2);
        }
    }

    private void drawTick(Element body, Spot spot, double x, double middle) {
        double size = type.size();
        Path2D tick = new Path2D.Double();
        tick.moveTo(x + size * 0.2, middle);
        tick.lineTo(x + size * 0.55, middle + size * 0.35);
        tick.lineTo(x + size * 1.2, middle - size * 0.4);
        Element figure = body.child(Role.FIGURE).described(DeckWord.RIGHT.with());
        spot.page().box(figure, x, middle - size / 2, tick(), size);
        BasicStroke pen = new BasicStroke((float) (size * 0.18), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        spot.page().content(figure, () -> spot.page().fill(pen.createStrokedShape(tick), Ink.PAPER));
    }

    private double height(SlideBody.Answer answer, double width) {
        return words(answer).height(inner(width)) + 2 * type.size() * PADDING;
    }

    private TextBrick words(SlideBody.Answer answer) {
        Colour colour = answer.right() ? Ink.PAPER : type.words();
        return TextBrick.paragraph(
                type.writing(), answer.words(), type.style(type.types().medium(), 1, colour));
    }

    private double inner(double width) {
        return width - type.size() * (LETTER + 2 * PADDING) - tick();
    }

    private double tick() {
        return type.size() * TICK;
    }
}
