package org.watchword.print.sheet;

/// A picture, and words beside it.
record BesidePicture(PictureBrick picture, Brick words, boolean rightToLeft) implements Brick {
    private static final double HIGH = 104;
    private static final double WIDE = 150;
    private static final double GAP = 18;

    @Override
    public double height(double width) {
        return Math.max(pictureHeight(), words.height(beside(width)));
    }

    @Override
    public boolean overflows(double width) {
        return words.overflows(beside(width));
    }

    @Override
    public void draw(Spot spot) {
        double high = height(spot.width());
        double beside = beside(spot.width());
        Spot middle = spot.down((high - words.height(beside)) / 2);
        words.draw(middle.column(rightToLeft ? 0 : column() + GAP, beside));
        double left = rightToLeft ? spot.width() - column() : 0;
        picture.draw(spot.down((high - pictureHeight()) / 2).column(left, pictureWidth()));
    }

    private double pictureHeight() {
        return Math.min(HIGH, WIDE / picture.drawing().proportion());
    }

    private double pictureWidth() {
        return pictureHeight() * picture.drawing().proportion();
    }

    /// Wide enough for most, so that words begin below each other.
    private double column() {
        return Math.max(pictureWidth(), HIGH * 0.6);
    }

    private double beside(double width) {
        return width - column() - GAP;
    }
}
