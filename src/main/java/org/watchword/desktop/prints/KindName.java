package org.watchword.desktop.prints;

import org.watchword.content.print.PrintKind;
import org.watchword.desktop.text.Texts;

/// What a kind of print is called.
public final class KindName {
    private KindName() {}

    /// Such as "Tear-off poster".
    public static String of(PrintKind kind, Texts texts) {
        return texts.get(
                switch (kind) {
                    case LEAFLET -> PrintsWord.LEAFLET;
                    case POSTER -> PrintsWord.POSTER;
                    case TEAR_OFF -> PrintsWord.TEAR_OFF;
                    case CARD -> PrintsWord.CARD;
                    case FORM -> PrintsWord.FORM;
                    case LETTER -> PrintsWord.LETTER;
                    case GUIDE -> PrintsWord.GUIDE;
                    case EASY_READ -> PrintsWord.EASY_READ;
                });
    }
}
