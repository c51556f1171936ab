package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.scene.layout.Region;

/// Regions side by side, equally wide and equally high.
final class Beside extends WidthFirst {
    private final List<? extends Region> parts;
    private final double gap;

    Beside(List<? extends Region> parts, double gap) {
        this.parts = List.copyOf(parts);
        this.gap = gap;
        getChildren().addAll(parts);
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        return parts.stream().mapToDouble(part -> part.prefHeight(each)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double x = 0;
        for (Region part : parts) {
            part.resizeRelocate(x, 0, each, getHeight());
            x += each + gap;
        }
    }

    private double each(double width) {
        int count = Math.max(1, parts.size());
        return (width - gap * (count - 1)) / count;
    }
}
