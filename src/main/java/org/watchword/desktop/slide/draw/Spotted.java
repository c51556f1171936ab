package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.watchword.desktop.slide.face.Task;
import org.watchword.desktop.slide.picture.Fit;

/// A picture with places marked in it. Each mark carries the letter of its answer; the right ones get a tick.
final class Spotted extends Region {
    private static final double MARK = 64;

    private final Region picture;
    private final List<Region> marks = new ArrayList<>();
    private final List<Task.Spot> spots;

    Spotted(Task.Places places, Sheet sheet, double width, double height) {
        spots = places.spots();
        picture = sheet.frame(places.picture(), Fit.EXACT, width, height);
        getChildren().add(picture);
        for (Task.Spot spot : spots) {
            marks.add(mark(spot, sheet.type()));
        }
        getChildren().addAll(marks);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(0, 0);
        setPrefSize(width, height);
        setSnapToPixel(false);
    }

    private static Region mark(Task.Spot spot, Type type) {
        StackPane mark = new StackPane(
                spot.right()
                        ? Signs.sign(Signs.TICK, MARK, "disc-good", "on-lamp")
                        : Signs.numbered(type, spot.letter(), MARK, "disc-lamp", "on-lamp"));
        mark.getStyleClass().addAll("spot", spot.right() ? "spot-right" : "spot-open");
        return mark;
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        for (int at = 0; at < spots.size(); at++) {
            Task.Spot spot = spots.get(at);
            marks.get(at)
                    .resizeRelocate(
                            spot.left() / 100 * getWidth(),
                            spot.top() / 100 * getHeight(),
                            spot.width() / 100 * getWidth(),
                            spot.height() / 100 * getHeight());
        }
    }
}
