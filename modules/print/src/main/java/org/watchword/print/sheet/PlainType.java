package org.watchword.print.sheet;

import org.watchword.print.page.Colour;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// The one way in which plain A4 documents set their words: statements, reports and letters.
record PlainType(TypeCase types, Writing writing) {
    private static final double LEADING = 1.35;

    TextBrick heading(String words, double size, Role role) {
        return TextBrick.heading(writing, words, style(types.bold(), size, Ink.INK), role);
    }

    TextBrick text(String words, Typeface face, double size, Colour colour) {
        return TextBrick.line(writing, words, style(face, size, colour));
    }

    Style style(Typeface face, double size, Colour colour) {
        return new Style(face, types.bold(), types.number(), size, types.leading(LEADING), colour);
    }
}
