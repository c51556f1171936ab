package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;

/// Words and, at the far end of their line, how many said so.
final class Counted extends WidthFirst {
    private final Region words;
    private final Region count;
    private final double gap;

    Counted(Region words, Region count, double gap) {
        this.words = words;
        this.count = count;
        this.gap = gap;
        getChildren().addAll(words, count);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(words.prefHeight(width - aside()), count.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + aside();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - aside();
        double high = count.prefHeight(-1);
        words.resizeRelocate(0, 0, wide, words.prefHeight(wide));
        count.resizeRelocate(wide + gap, (getHeight() - high) / 2, aside() - gap, high);
    }

    private double aside() {
        return gap + count.prefWidth(-1);
    }
}
