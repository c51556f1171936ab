package org.watchword.desktop.present.view;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/// The edge between slides and notes: dragged, it gives the notes more room, up to the whole window. The same by
/// keyboard is a deed of its own.
final class Divider extends Region {

    private double grabbed;

    /// @param moved is told how far to the right the edge shall go, in pixels, while it is dragged
    /// @param left is told once it is let go
    Divider(DoubleConsumer moved, Runnable left) {
        getStyleClass().add("divider");
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.THUMB);
        setOnMousePressed(event -> grabbed = event.getX());
        setOnMouseDragged(event -> moved.accept(event.getX() - grabbed));
        setOnMouseReleased(_ -> left.run());
    }
}
