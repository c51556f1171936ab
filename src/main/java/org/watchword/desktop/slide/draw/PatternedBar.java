package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// A bar of a chart. Bars differ by pattern as well as by place, for those who do not see colours and for grey prints.
final class PatternedBar extends Region {
    private static final int PATTERNS = 4;
    private static final double STEP = 28;

    /// @param place of the bar in its chart, from 0; the first is plain
    PatternedBar(double width, double height, int place) {
        getStyleClass().add("bar");
        Signs.fixed(this, width, height);
        SVGPath pattern = new SVGPath();
        pattern.setContent(pattern(place % PATTERNS, width, height));
        pattern.getStyleClass().add("bar-pattern");
        Rectangle clip = new Rectangle(width, height);
        clip.setArcWidth(20);
        clip.setArcHeight(20);
        pattern.setClip(clip);
        pattern.setManaged(false);
        getChildren().add(pattern);
    }

    private static String pattern(int kind, double width, double height) {
        StringBuilder path = new StringBuilder("M0 0");
        for (double x = kind == 0 ? width : -height; x < width; x += STEP) {
            switch (kind) {
                case 1 ->
                    path.append("M")
                            .append(x)
                            .append(" ")
                            .append(height)
                            .append("l")
                            .append(height)
                            .append(" -")
                            .append(height);
                case 2 -> path.append("M").append(x + height).append(" 0v").append(height);
                default ->
                    path.append("M")
                            .append(x)
                            .append(" 0l")
                            .append(height)
                            .append(" ")
                            .append(height);
            }
        }
        return path.toString();
    }
}
