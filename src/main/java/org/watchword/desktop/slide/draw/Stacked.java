package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Regions under each other. What stands above and below keeps its height; the gaps between give way.
///
/// The gap is as large as there is room for, within its limits; what room is left stands below, or half above it
/// when the column is centred.
final class Stacked extends WidthFirst {
    private final List<? extends Region> parts;
    private final double least;
    private final double most;
    private final boolean centred;

    private Stacked(List<? extends Region> parts, double least, double most, boolean centred) {
        this.parts = List.copyOf(parts);
        this.least = least;
        this.most = most;
        this.centred = centred;
        getChildren().addAll(parts);
    }

    static Stacked of(List<? extends Region> parts, double gap) {
        return new Stacked(parts, gap, gap, false);
    }

    static Stacked spread(List<? extends Region> parts, double least, double most) {
        return new Stacked(parts, least, most, false);
    }

    static Stacked centred(List<? extends Region> parts, double gap) {
        return new Stacked(parts, gap, gap, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - insets();
        return getInsets().getTop()
                + getInsets().getBottom()
                + parts.stream().mapToDouble(part -> heightOf(part, inner)).sum()
                + least * Math.max(0, parts.size() - 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets()
                + parts.stream().mapToDouble(part -> part.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - insets();
        double over = Math.max(0, getHeight() - computePrefHeight(getWidth()));
        int gaps = Math.max(0, parts.size() - 1);
        double more = gaps == 0 ? 0 : Math.min(most - least, over / (gaps + 1));
        double y = getInsets().getTop() + (centred ? over / 2 : 0);
        for (Region part : parts) {
            double height = heightOf(part, inner);
            part.resizeRelocate(getInsets().getLeft(), y, Math.min(inner, widest(part)), height);
            y += height + least + more;
        }
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private static double heightOf(Region part, double width) {
        return part.prefHeight(Math.min(width, widest(part)));
    }

    private static double widest(Node part) {
        double most = part.maxWidth(-1);
        return most <= 0 ? Double.MAX_VALUE : most;
    }
}
