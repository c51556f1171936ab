package org.watchword.print.sheet;

/// One idea of an Easy Read: a picture, and beside it the words.
record EasyRow(PictureBrick picture, TextBrick words, boolean rightToLeft) implements Brick {
    private static final double PICTURE = 74;
    private static final double GAP = 22;
    private static final double BELOW = 6;

    @Override
    public double height(double width) {
        return Math.max(PICTURE, words.height(width - PICTURE - GAP)) + BELOW;
    }

    @Override
    public boolean overflows(double width) {
        return words.overflows(width - PICTURE - GAP);
    }

    @Override
    public void draw(Spot spot) {
        double inner = spot.width() - PICTURE - GAP;
        double high = height(spot.width()) - BELOW;
        double above = (high - picture.height(PICTURE)) / 2;
        picture.draw(spot.down(above).column(rightToLeft ? inner + GAP : 0, PICTURE));
        Spot beside = spot.column(rightToLeft ? 0 : PICTURE + GAP, inner);
        words.draw(beside.down((high - words.height(inner)) / 2));
    }
}
