package org.watchword.print.sheet;

/// Something that fills a column's width and has a height of its own.
interface Brick {
    /// Points.
    double height(double width);

    /// Whether something in it is wider than the column and cannot be broken.
    boolean overflows(double width);

    /// Draws it at its full height; measured and drawn with the same width.
    void draw(Spot spot);
}
