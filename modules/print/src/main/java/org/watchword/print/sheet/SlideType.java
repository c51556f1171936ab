package org.watchword.print.sheet;

import org.watchword.print.page.Colour;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// The type of one slide.
///
/// @param size of its points, in points
/// @param dark whether it stands on the dark ground
record SlideType(TypeCase types, Writing writing, double size, boolean dark) {
    private static final double LEADING = 1.28;

    Style body() {
        return style(types.medium(), 1, words());
    }

    /// @param share of the size of the points
    Style style(Typeface face, double share, Colour colour) {
        double leading = face.equals(types.number()) ? LEADING : types.leading(LEADING);
        return new Style(face, types.bold(), types.number(), size * share, leading, colour);
    }

    Style heading(double points) {
        return new Style(types.bold(), types.bold(), types.number(), points, types.leading(1.12), words());
    }

    Colour words() {
        return dark ? Ink.PAPER : Ink.INK;
    }

    Colour soft() {
        return dark ? Ink.SOFT_ON_INK : Ink.SOFT;
    }

    /// Of small heads, dots and letters.
    Colour accent() {
        return dark ? Ink.LAMP : Ink.TEAL;
    }

    Colour remembered() {
        return dark ? Ink.LAMP : Ink.LAMP_WORDS;
    }

    Colour card() {
        return dark ? Ink.RAISED : Ink.SAND;
    }

    /// The same with other letters.
    SlideType at(double other) {
        return new SlideType(types, writing, other, dark);
    }

    /// The same on paper.
    SlideType light() {
        return new SlideType(types, writing, size, false);
    }
}
