package org.watchword.print.sheet;

/// Two texts side by side: what it is about, and what is so.
record FactBrick(TextBrick about, TextBrick words, boolean rightToLeft) implements Brick {
    private static final double SHARE = 0.32;
    private static final double GAP = 14;

    @Override
    public double height(double width) {
        return Math.max(about.height(left(width)), words.height(right(width)));
    }

    @Override
    public boolean overflows(double width) {
        return about.overflows(left(width)) || words.overflows(right(width));
    }

    @Override
    public void draw(Spot spot) {
        double left = left(spot.width());
        double right = right(spot.width());
        about.draw(rightToLeft ? spot.column(right + GAP, left) : spot.column(0, left));
        words.draw(rightToLeft ? spot.column(0, right) : spot.column(left + GAP, right));
    }

    private static double left(double width) {
        return width * SHARE;
    }

    private static double right(double width) {
        return width - left(width) - GAP;
    }
}
