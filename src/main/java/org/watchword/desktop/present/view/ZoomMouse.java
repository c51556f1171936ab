package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.watchword.desktop.present.state.Zoom;

/// The mouse over the picture of the wall: its wheel enlarges what it points at, dragging moves the enlarged part.
final class ZoomMouse {

    private static final double NOTCH = 1.25;

    private final WallFrame wall;
    private final Consumer<Zoom> see;
    private double x;
    private double y;

    private ZoomMouse(WallFrame wall, Consumer<Zoom> see) {
        this.wall = wall;
        this.see = see;
    }

    /// Begins to listen on the picture of the wall.
    static void over(WallFrame wall, Consumer<Zoom> see) {
        ZoomMouse mouse = new ZoomMouse(wall, see);
        wall.setOnScroll(mouse::turned);
        wall.setOnMousePressed(mouse::grabbed);
        wall.setOnMouseDragged(mouse::dragged);
    }

    private void turned(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double by = event.getDeltaY() > 0 ? NOTCH : 1 / NOTCH;
            see.accept(wall.zoom().nearer(by, event.getX() / wall.getWidth(), event.getY() / wall.getHeight()));
            event.consume();
        }
    }

    private void grabbed(MouseEvent event) {
        x = event.getX();
        y = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (wall.zoom().on()) {
            see.accept(
                    wall.zoom().dragged((x - event.getX()) / wall.getWidth(), (y - event.getY()) / wall.getHeight()));
            grabbed(event);
        }
    }
}
