package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;

/// The sizes of letters on a board 1080 pixels high. A full slide is set a little smaller as a whole; nothing is ever
/// smaller than the floor, which can still be read from the back of a hall.
///
/// @param scale 1, or less for a slide with much to say
/// @param letters of the language it is written in
/// @param floor the smallest letters, in pixels of the board
record Type(double scale, Letters letters, double floor) {
    /// The smallest letters on a wall.
    static final double FLOOR = 28;

    Type(double scale, String language) {
        this(scale, new Letters(language), FLOOR);
    }

    /// The same letters, smaller.
    Type at(double other) {
        return new Type(other, letters, floor);
    }

    /// Words that wrap.
    ///
    /// @param height of a line, in sizes
    Region flow(Line line, Typeface face, double size, double height, String styleClass) {
        return letters.flow(line, face, size, height, styleClass);
    }

    /// Very large words that wrap at any blank.
    Region large(String words, double size) {
        return letters.wrapped(Line.of(words), Typeface.BOLD, size, 1.06, "words");
    }

    Region flow(String words, Typeface face, double size, double height, String styleClass) {
        return letters.flow(Line.of(words), face, size, height, styleClass);
    }

    /// Words on one line.
    Text text(String words, Typeface face, double size, String styleClass) {
        return letters.text(words, face, size, styleClass);
    }

    double heading() {
        return sized(92);
    }

    double statement() {
        return sized(116);
    }

    double question() {
        return sized(70);
    }

    double point() {
        return sized(48);
    }

    double small() {
        return sized(40);
    }

    double eyebrow() {
        return sized(34);
    }

    double foot() {
        return sized(30);
    }

    double sized(double pixels) {
        return Math.max(floor, pixels * scale);
    }

    /// A distance that gives way with the letters.
    double gap(double pixels) {
        return pixels * scale;
    }
}
