package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;

/// A sign and, beside it, words that wrap. The sign stands at the middle of the first line.
final class Pair extends WidthFirst {
    private final Region sign;
    private final Region words;
    private final double gap;
    private final double line;

    /// @param line height of the words' first line
    Pair(Region sign, Region words, double gap, double line) {
        this.sign = sign;
        this.words = words;
        this.gap = gap;
        this.line = words instanceof ShapedWords shaped ? Math.max(line, shaped.line()) : line;
        getChildren().addAll(sign, words);
    }

    @Override
    protected double computePrefHeight(double width) {
        double signed = Math.max(0, (line - signHeight()) / 2) + signHeight();
        return Math.max(signed, words.prefHeight(width - signWidth() - gap) + Math.max(0, (signHeight() - line) / 2));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return signWidth() + gap + words.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double left = signWidth() + gap;
        sign.resizeRelocate(0, Math.max(0, (line - signHeight()) / 2), signWidth(), signHeight());
        words.resizeRelocate(
                left, Math.max(0, (signHeight() - line) / 2), getWidth() - left, words.prefHeight(getWidth() - left));
    }

    private double signWidth() {
        return sign.prefWidth(-1);
    }

    private double signHeight() {
        return sign.prefHeight(-1);
    }
}
