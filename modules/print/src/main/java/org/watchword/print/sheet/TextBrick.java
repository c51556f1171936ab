package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Said;
import org.watchword.print.copy.Weight;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.TextLine;
import org.watchword.print.type.Writing;

/// A paragraph or a heading.
///
/// @param language when it is not that of the print; otherwise empty
record TextBrick(Paragraph text, Style style, Role role, boolean balanced, String language) implements Brick {
    private static final double UNBROKEN = 100_000;

    static TextBrick paragraph(Writing writing, List<Run> runs, Style style) {
        return new TextBrick(new Paragraph(writing, style.pieces(runs)), style, Role.PARAGRAPH, false, "");
    }

    static TextBrick line(Writing writing, String words, Style style) {
        return paragraph(writing, List.of(new Run(words, Weight.PLAIN)), style);
    }

    static TextBrick heading(Writing writing, String words, Style style, Role role) {
        List<Run> runs = List.of(new Run(words, Weight.PLAIN));
        return new TextBrick(new Paragraph(writing, style.pieces(runs)), style, role, true, "");
    }

    /// A line that the program adds.
    static TextBrick said(Said said, Style style, Role role) {
        List<Run> runs = List.of(new Run(said.words(), Weight.PLAIN));
        Paragraph text = new Paragraph(said.writing(), style.pieces(runs));
        return new TextBrick(
                text, style, role, role != Role.PARAGRAPH, said.writing().language());
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

    /// The same text, its lines about equally long: for a line or two where a lone last word would be seen.
    TextBrick inBalance() {
        return new TextBrick(text, style, role, true, language);
    }

    /// The same text, smaller if its longest word or number would not go into the column otherwise.
    ///
    /// @param smallest size in points that can still be read at its distance
    TextBrick fitted(double width, double smallest) {
        return smaller(widest(width), width, smallest);
    }

    /// The same text, smaller if it would need a second line otherwise.
    ///
    /// @param smallest size in points that can still be read at its distance; it may need a second line even so
    TextBrick onOneLine(double width, double smallest) {
        return smaller(widest(UNBROKEN), width, smallest);
    }

    /// Whether it needs no second line.
    boolean isOneLine(double width) {
        return lines(width).size() == 1;
    }

    private TextBrick smaller(double widest, double width, double smallest) {
        if (widest <= width) {
            return this;
        }
        double size = Math.max(smallest, Math.floor(style.size() * width / widest * 10) / 10);
        return new TextBrick(text, style.at(size), role, balanced, language);
    }

    /// Of the longest line, in points.
    double widest(double width) {
        return lines(width).stream().mapToDouble(TextLine::width).max().orElse(0) * style.size() / 1000;
    }

    @Override
    public void draw(Spot spot) {
        spot.page().content(in(spot.parent().child(role)), () -> drawLines(spot));
    }

    /// Marks the language of an element that holds these words.
    Element in(Element element) {
        return language.isEmpty() ? element : element.in(language);
    }

    /// Draws the lines into marked content that is already open.
    void drawLines(Spot spot) {
        drawLines(spot, false);
    }

    /// The same with every line at the right, as numbers stand in their column in every language.
    void drawLinesAtTheRight(Spot spot) {
        drawLines(spot, true);
    }

    private void drawLines(Spot spot, boolean right) {
        double baseline = spot.y() + style.baseline();
        for (TextLine line : lines(spot.width())) {
            double end = right ? line.width() : line.advance();
            double free = right || line.rightToLeft() ? spot.width() - end * style.size() / 1000 : 0;
            spot.page().text(line, style.size(), spot.x() + free, baseline, style.colour());
            baseline += style.lineHeight();
        }
    }

    private List<TextLine> lines(double width) {
        double inThousandths = width / style.size() * 1000;
        return balanced ? text.balancedLines(inThousandths) : text.lines(inThousandths);
    }
}
