package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Weight;
import org.watchword.print.page.Colour;
import org.watchword.print.type.Piece;
import org.watchword.print.type.Typeface;

/// How a text is set.
///
/// @param number the typeface of telephone numbers within it
/// @param size in points
/// @param leading from baseline to baseline, as a multiple of the size
record Style(Typeface words, Typeface strong, Typeface number, double size, double leading, Colour colour) {
    double lineHeight() {
        return size * leading;
    }

    /// From the top of a line to its baseline, so that capitals stand in the middle of the line.
    double baseline() {
        double capitals = size * words.faces().getFirst().measures().capHeight() / 1000.0;
        return (lineHeight() + capitals) / 2;
    }

    List<Piece> pieces(List<Run> runs) {
        return runs.stream()
                .map(run -> new Piece(run.text(), typeface(run.weight()), run.weight() == Weight.NUMBER))
                .toList();
    }

    Style at(double otherSize) {
        return new Style(words, strong, number, otherSize, leading, colour);
    }

    private Typeface typeface(Weight weight) {
        return switch (weight) {
            case PLAIN -> words;
            case STRONG -> strong;
            case NUMBER -> number;
        };
    }
}
