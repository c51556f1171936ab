package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.scene.layout.Region;

/// Answers under each other, equally high where they can be.
final class Rows extends WidthFirst {
    private final List<? extends Region> rows;
    private final double least;
    private final double most;
    private final double highest;

    /// @param least and `most` are the limits of the gap
    /// @param highest a row is never higher than this unless its words need it
    Rows(List<? extends Region> rows, double least, double most, double highest) {
        this.rows = List.copyOf(rows);
        this.least = least;
        this.most = most;
        this.highest = highest;
        getChildren().addAll(rows);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream().mapToDouble(row -> row.prefHeight(width)).sum() + least * gaps();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double over = Math.max(0, getHeight() - computePrefHeight(width));
        double equal = equalHeight(width, over);
        double used = rows.stream()
                .mapToDouble(row -> Math.max(equal, row.prefHeight(width)))
                .sum();
        double gap = gaps() == 0 ? 0 : Math.clamp((getHeight() - used) / gaps(), least, Math.max(least, most));
        double y = 0;
        for (Region row : rows) {
            double high = Math.max(equal, row.prefHeight(width));
            row.resizeRelocate(0, y, width, high);
            y += high + gap;
        }
    }

    /// The height that low rows are raised to, spending no more than the room there is.
    private double equalHeight(double width, double over) {
        double equal = Math.min(
                highest,
                rows.stream().mapToDouble(row -> row.prefHeight(width)).max().orElse(0));
        equal = Math.max(equal, Math.min(highest, (getHeight() - least * gaps()) / Math.max(1, rows.size())));
        while (equal > 0 && spent(width, equal) > over) {
            equal -= 2;
        }
        return equal;
    }

    private double spent(double width, double equal) {
        return rows.stream()
                .mapToDouble(row -> Math.max(0, equal - row.prefHeight(width)))
                .sum();
    }

    private int gaps() {
        return Math.max(0, rows.size() - 1);
    }
}
