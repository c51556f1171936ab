package org.watchword.desktop.prints;

import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.TextSize;

/// What the ways to put something on paper are called.
final class PaperWords {
    private PaperWords() {}

    static PrintsWord of(TextSize size) {
        return switch (size) {
            case CLEAR -> PrintsWord.CLEAR;
            case LARGE -> PrintsWord.LARGE;
        };
    }

    static PrintsWord of(InkUse use) {
        return switch (use) {
            case COLOUR -> PrintsWord.COLOUR;
            case SAVE_INK -> PrintsWord.SAVE_INK;
            case BLACK -> PrintsWord.BLACK;
        };
    }

    static PrintsWord of(Finish finish) {
        return switch (finish) {
            case FLAT -> PrintsWord.FLAT;
            case FOLDED -> PrintsWord.FOLDED;
            case BOOKLET -> PrintsWord.BOOKLET;
            case TILES -> PrintsWord.TILES;
        };
    }
}
