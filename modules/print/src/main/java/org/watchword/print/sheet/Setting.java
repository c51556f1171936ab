package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.TextSize;
import org.watchword.print.copy.Copy;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// What every part of one print shares: the words, the type, the paper.
///
/// @param width of the paper in points
/// @param height of the paper in points
/// @param scale how much larger than the paper it was designed for
/// @param text no letter is smaller than it says
record Setting(TypeCase types, Copy copy, double width, double height, double scale, TextSize text) {
    static final double A5_WIDTH = 148 / 25.4 * 72;
    static final double A4_WIDTH = 210 / 25.4 * 72;
    static final double A4_HEIGHT = 297 / 25.4 * 72;
    private static final double FOOT_SIZE = 10;

    private static final double SMALLEST_LARGE = 16;
    private static final double AIM_LARGE = 18;

    Setting(TypeCase types, Copy copy, double width, double height, double scale) {
        this(types, copy, width, height, scale, TextSize.CLEAR);
    }

    /// Whether the letters are large whatever they were designed as.
    boolean large() {
        return text == TextSize.LARGE;
    }

    /// The size to aim at for running text, on the paper it was designed for.
    ///
    /// @param designed in points
    double aim(double designed) {
        return large() ? Math.max(designed, AIM_LARGE / scale) : designed;
    }

    /// No word may be smaller, in points on the paper itself.
    double smallest() {
        return large() ? SMALLEST_LARGE : 0;
    }

    Writing writing() {
        return copy.writing();
    }

    /// A style whose strong words are bold.
    ///
    /// @param size in points on the paper it was designed for
    Style style(Typeface words, double size, double leading, Colour colour) {
        double apart = words.equals(types.number()) ? leading : types.leading(leading);
        return new Style(words, types.bold(), types.number(), Math.max(size * scale, smallest()), apart, colour);
    }

    /// Who checked what, in small type.
    Stack foot(Colour colour) {
        return foot(colour, FOOT_SIZE, 1.35);
    }

    /// @param size in points on the paper it was designed for
    Stack foot(Colour colour, double size, double leading) {
        Style style = style(types.regular(), size, leading, colour);
        List<Brick> lines = copy.foot().stream()
                .<Brick>map(line -> TextBrick.said(line, style, Role.PARAGRAPH))
                .toList();
        return new Stack(lines, 0);
    }

    /// Points, from points on the paper it was designed for.
    double scaled(double points) {
        return points * scale;
    }
}
