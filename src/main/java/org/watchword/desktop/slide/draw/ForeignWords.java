package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;

/// Words of any language on the trainer's own window, drawn with the letters of slides and prints.
public final class ForeignWords {
    private static final double HEIGHT = 1.4;

    private ForeignWords() {}

    /// Words that wrap.
    ///
    /// @param language a BCP 47 tag
    /// @param size in the pixels of the window
    /// @param styleClass by which they get their colour
    public static Region of(String words, String language, double size, String styleClass) {
        return new Letters(language).wrapped(Line.of(words), Typeface.REGULAR, size, HEIGHT, styleClass);
    }
}
