package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Two boards on one wall, one above the other, with a line between them.
final class Halves {
    private static final double LINE = 4;

    private Halves() {}

    /// @param above and `below` are twice as wide as the wall and are shown at half their size
    static Board stacked(double width, Board above, Board below) {
        Board wall = new Board(width, "paper");
        place(wall, above, 0);
        place(wall, below, Board.HEIGHT / 2);
        Region line = new Region();
        line.getStyleClass().add("between");
        line.setManaged(false);
        line.resizeRelocate(0, (Board.HEIGHT - LINE) / 2, width, LINE);
        wall.getChildren().add(line);
        return wall;
    }

    private static void place(Board wall, Board half, double top) {
        half.setManaged(false);
        half.resize(half.getPrefWidth(), Board.HEIGHT);
        half.getTransforms().add(new Scale(0.5, 0.5));
        half.relocate(0, top);
        wall.getChildren().add(half);
    }
}
