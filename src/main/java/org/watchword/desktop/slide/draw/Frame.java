package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// A slide's words from top to bottom: the head, the body, and at the foot what is to be taken home and where the
/// figures come from.
final class Frame extends WidthFirst {
    /// The gap above each line of the foot, of the gap below the head.
    private static final double FOOT = 0.6;

    private final Region head;
    private final Region body;
    private final List<Region> foot;
    private final double gap;

    Frame(Region head, Region body, List<Region> foot, double gap) {
        this.head = head;
        this.body = body;
        this.foot = List.copyOf(foot);
        this.gap = gap;
        List<Region> all = new ArrayList<>(List.of(head, body));
        all.addAll(foot);
        getChildren().addAll(all);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        return getInsets().getTop()
                + getInsets().getBottom()
                + head.prefHeight(inner)
                + gap
                + body.prefHeight(inner)
                + footHeight(inner);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double width = getWidth() - left - getInsets().getRight();
        double top = getInsets().getTop();
        double high = head.prefHeight(width);
        head.resizeRelocate(left, top, width, high);
        top += high + gap;
        double y = getHeight() - getInsets().getBottom() - footHeight(width);
        body.resizeRelocate(left, top, width, Math.max(0, y - top));
        for (Region part : foot) {
            double height = part.prefHeight(width);
            part.resizeRelocate(left, y + gap * FOOT, width, height);
            y += height + gap * FOOT;
        }
    }

    private double footHeight(double width) {
        return foot.stream()
                .mapToDouble(part -> part.prefHeight(width) + gap * FOOT)
                .sum();
    }
}
