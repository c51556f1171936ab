package org.watchword.desktop.slide.draw;

/// The sizes of letters on a board 1080 pixels high. A full slide is set a little smaller as a whole; nothing is ever
/// smaller than the floor, which can still be read from the back of a hall.
///
/// @param scale 1, or less for a slide with much to say
record Type(double scale) {
    /// The smallest letters on a wall.
    static final double FLOOR = 28;

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
        return Math.max(FLOOR, pixels * scale);
    }

    /// A distance that gives way with the letters.
    double gap(double pixels) {
        return pixels * scale;
    }
}
