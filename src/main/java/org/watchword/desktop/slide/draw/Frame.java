package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A slide's words from top to bottom: the head, the body, and at the foot what is to be taken home and where the
/// figures come from.
final class Frame extends Region {
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
        setMinWidth(0);
        setSnapToPixel(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return head.prefHeight(width) + gap + body.prefHeight(width) + footHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = head.prefHeight(width);
        head.resizeRelocate(0, 0, width, top);
        double y = getHeight() - footHeight(width);
        body.resizeRelocate(0, top + gap, width, Math.max(0, y - top - gap));
        for (Region part : foot) {
            double height = part.prefHeight(width);
            part.resizeRelocate(0, y + gap / 2, width, height);
            y += height + gap / 2;
        }
    }

    private double footHeight(double width) {
        return foot.stream()
                .mapToDouble(part -> part.prefHeight(width) + gap / 2)
                .sum();
    }
}
