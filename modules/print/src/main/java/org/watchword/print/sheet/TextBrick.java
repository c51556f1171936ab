package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Weight;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.TextLine;
import org.watchword.print.type.Writing;

/// A paragraph or a heading.
record TextBrick(Paragraph text, Style style, Role role, boolean balanced) implements Brick {

    static TextBrick paragraph(Writing writing, List<Run> runs, Style style) {
        return new TextBrick(new Paragraph(writing, style.pieces(runs)), style, Role.PARAGRAPH, false);
    }

    static TextBrick line(Writing writing, String words, Style style) {
        return paragraph(writing, List.of(new Run(words, Weight.PLAIN)), style);
    }

    static TextBrick heading(Writing writing, String words, Style style, Role role) {
        List<Run> runs = List.of(new Run(words, Weight.PLAIN));
        return new TextBrick(new Paragraph(writing, style.pieces(runs)), style, role, true);
    }

    /// A telephone number or an address: one piece that no line may break.
    static TextBrick number(Writing writing, String number, Style style) {
        return paragraph(writing, List.of(new Run(number, Weight.NUMBER)), style);
    }

    @Override
    public double height(double width) {
        return lines(width).size() * style.lineHeight();
    }

    @Override
    public boolean overflows(double width) {
        return widest(width) > width;
    }

    /// The longest line's width, in points.
    double widest(double width) {
        return lines(width).stream().mapToDouble(TextLine::width).max().orElse(0) * style.size() / 1000;
    }

    @Override
    public void draw(Spot spot) {
        spot.page().content(spot.parent().child(role), () -> drawLines(spot));
    }

    /// Draws the lines into marked content that is already open.
    void drawLines(Spot spot) {
        double baseline = spot.y() + style.baseline();
        for (TextLine line : lines(spot.width())) {
            double free = line.rightToLeft() ? spot.width() - line.advance() * style.size() / 1000 : 0;
            spot.page().text(line, style.size(), spot.x() + free, baseline, style.colour());
            baseline += style.lineHeight();
        }
    }

    private List<TextLine> lines(double width) {
        double inThousandths = width / style.size() * 1000;
        return balanced ? text.balancedLines(inThousandths) : text.lines(inThousandths);
    }
}
