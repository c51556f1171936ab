package org.watchword.desktop.present.view;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.slide.AudienceView;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.FilmView;
import org.watchword.desktop.slide.WallClock;
import org.watchword.desktop.slide.picture.PictureShelf;

/// A small true picture of the wall in a frame, in the shape of the audience's screen.
final class WallFrame extends Region {

    private final AudienceView wall;
    private final WallClock clock = new WallClock();
    private final Pane window = new Pane();
    private double shape = 16.0 / 9;
    private Zoom zoom = Zoom.NONE;

    WallFrame(PictureShelf shelf, String styleClass) {
        this.wall = new AudienceView(shelf);
        wall.setManaged(false);
        window.setManaged(false);
        getStyleClass().addAll("wall-frame", styleClass);
        clock.setManaged(false);
        window.getChildren().addAll(wall, clock);
        getChildren().add(window);
        setMinSize(0, 0);
    }

    /// Shows another state; null leaves the frame empty.
    void show(@Nullable AudienceViewState state) {
        wall.setVisible(state != null);
        wall.show(state);
    }

    /// Shows a film over it, as the wall does, or takes it away.
    void film(Optional<FilmView> film) {
        window.getChildren().removeIf(FilmView.class::isInstance);
        film.ifPresent(shown -> window.getChildren().add(1, shown));
        requestLayout();
    }

    /// Shows the time that is left to talk, as the wall does.
    void talk(Optional<Duration> left) {
        clock.show(left);
    }

    /// Shows a part of it large, as the wall does.
    void zoom(Zoom changed) {
        if (!zoom.equals(changed)) {
            zoom = changed;
            requestLayout();
        }
    }

    /// The part that is large now.
    Zoom zoom() {
        return zoom;
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
        double width = getWidth() - edge.getLeft() - edge.getRight();
        double height = getHeight() - edge.getTop() - edge.getBottom();
        window.resizeRelocate(edge.getLeft(), edge.getTop(), width, height);
        window.setClip(zoom.on() ? new Rectangle(width, height) : null);
        clock.resizeRelocate(0, 0, width, height);
        for (Node each : window.getChildren()) {
            if (each instanceof FilmView film) {
                film.resizeRelocate(0, 0, width, height);
            }
        }
        wall.resizeRelocate(
                Math.rint(zoom.left() * width),
                Math.rint(zoom.top() * height),
                Math.rint(width * zoom.factor()),
                Math.rint(height * zoom.factor()));
    }
}
