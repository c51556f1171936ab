package org.watchword.desktop.present.view;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.slide.AudienceView;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.picture.PictureShelf;

/// A small true picture of the wall in a frame, in the shape of the audience's screen.
final class WallFrame extends Region {

    private final AudienceView wall;
    private double shape = 16.0 / 9;

    WallFrame(PictureShelf shelf, String styleClass) {
        this.wall = new AudienceView(shelf);
        getStyleClass().addAll("wall-frame", styleClass);
        getChildren().add(wall);
        setMinSize(0, 0);
    }

    /// Shows another state; null leaves the frame empty.
    void show(@Nullable AudienceViewState state) {
        wall.setVisible(state != null);
        wall.show(state);
    }

    /// The shape of the audience's screen: its width for a height of 1.
    void shape(double changed) {
        if (shape != changed) {
            shape = changed;
            requestLayout();
        }
    }

    /// The height that a frame of this width needs.
    double heightFor(double width) {
        Insets edge = getInsets();
        return Math.round((width - edge.getLeft() - edge.getRight()) / shape) + edge.getTop() + edge.getBottom();
    }

    /// The width that a frame of this height needs.
    double widthFor(double height) {
        Insets edge = getInsets();
        return Math.round((height - edge.getTop() - edge.getBottom()) * shape) + edge.getLeft() + edge.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : heightFor(width);
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        wall.resizeRelocate(
                edge.getLeft(),
                edge.getTop(),
                getWidth() - edge.getLeft() - edge.getRight(),
                getHeight() - edge.getTop() - edge.getBottom());
    }
}
