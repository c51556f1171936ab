package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One slide, laid out on a board 1080 pixels high and as wide as the projector's shape asks for.
public final class Board extends Pane {
    public static final double HEIGHT = 1080;
    static final double TOP = 92;
    static final double BOTTOM = 64;

    private final double boardWidth;
    private final List<Placed> placed = new ArrayList<>();

    Board(double width, String ground) {
        boardWidth = width;
        getStyleClass().addAll("board", ground);
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        setSnapToPixel(false);
    }

    /// How far the words run over their place, in the board's pixels; 0 when all fits.
    public double overflow() {
        double most = 0;
        for (Placed each : placed) {
            most = Math.max(
                    most,
                    each.region().prefHeight(each.place().width())
                            - each.place().height());
        }
        return Math.max(0, most);
    }

    /// Whether a word is too long for its line.
    public boolean breaksWords() {
        resize(boardWidth, HEIGHT);
        layout();
        return Broken.below(this);
    }

    /// Whether every picture was ready when the board was drawn; one that cannot be read counts as ready.
    public boolean complete() {
        return PictureFrame.completeBelow(this);
    }

    boolean fits() {
        return overflow() < 1 && !breaksWords();
    }

    /// The width between the margins.
    double inner() {
        return boardWidth - 2 * margin();
    }

    double margin() {
        return boardWidth / 16;
    }

    /// Puts a region in its place; what it holds must fit there.
    void put(Region region, double x, double y, double width, double height) {
        placed.add(new Placed(region, new Place(x, y, width, height)));
        getChildren().add(region);
    }

    /// Puts decoration behind the words.
    void behind(Node node) {
        node.setManaged(false);
        getChildren().addFirst(node);
    }

    @Override
    protected void layoutChildren() {
        for (Placed each : placed) {
            Place place = each.place();
            each.region().resizeRelocate(place.x(), place.y(), place.width(), place.height());
        }
    }

    private record Place(double x, double y, double width, double height) {}

    private record Placed(Region region, Place place) {}
}
