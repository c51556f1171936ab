package org.watchword.content.print;

/// The size of the finished sheet, upright.
public enum Paper {
    A2(420, 594),
    A3(297, 420),
    A4(210, 297),
    A5(148, 210),
    A6(105, 148),
    /// A bank card's size, lying.
    CARD(85, 55),
    /// Small enough for a purse or a shoe, with a number that can still be read.
    MINI(60, 39);

    private final int widthMm;
    private final int heightMm;

    Paper(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /// Millimetres.
    public int widthMm() {
        return widthMm;
    }

    /// Millimetres.
    public int heightMm() {
        return heightMm;
    }
}
