package org.watchword.print.sheet;

import java.util.List;
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
record Setting(TypeCase types, Copy copy, double width, double height, double scale) {
    static final double A5_WIDTH = 148 / 25.4 * 72;
    static final double A4_WIDTH = 210 / 25.4 * 72;
    private static final double FOOT_SIZE = 10;

    Writing writing() {
        return copy.writing();
    }

    /// A style whose strong words are bold.
    ///
    /// @param size in points on the paper it was designed for
    Style style(Typeface words, double size, double leading, Colour colour) {
        double apart = words.equals(types.number()) ? leading : types.leading(leading);
        return new Style(words, types.bold(), types.number(), size * scale, apart, colour);
    }

    /// Who checked what, in small type.
    Stack foot(Colour colour) {
        Style style = style(types.regular(), FOOT_SIZE, 1.35, colour);
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
