package org.watchword.print.sheet;

/// A note: what it is for at the side, what it says beside that.
record NoteBrick(TextBrick label, Brick words, boolean rightToLeft) implements Brick {
    private static final double LABEL = 82;

    @Override
    public double height(double width) {
        return Math.max(label.height(LABEL), words.height(width - LABEL));
    }

    @Override
    public boolean overflows(double width) {
        return label.overflows(LABEL) || words.overflows(width - LABEL);
    }

    @Override
    public void draw(Spot spot) {
        label.draw(spot.column(rightToLeft ? spot.width() - LABEL : 0, LABEL));
        words.draw(spot.column(rightToLeft ? 0 : LABEL, spot.width() - LABEL));
    }
}
