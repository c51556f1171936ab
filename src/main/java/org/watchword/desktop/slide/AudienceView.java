package org.watchword.desktop.slide;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.draw.Board;
import org.watchword.desktop.slide.draw.Painter;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.slide.picture.PictureShelf;

/// The wall. It draws on a board of 1080 lines, as wide as its own shape asks for between 4:3 and 16:9, and scales the
/// board to its bounds; beyond those shapes the rest stays dark.
public final class AudienceView extends Region {
    private static final String CONTRAST = "contrast";
    private static final double NARROWEST = 1440;
    private static final double WIDEST = 1920;

    private final PictureShelf shelf;
    private final Pane board = new Pane();
    private final Scale scale = new Scale(1, 1);
    private AudienceViewState state = AudienceViewState.BLACK;
    private double drawnWidth;
    private double drawnScale;
    private boolean complete = true;

    /// A wall that follows a state. The binding ends with the view.
    public AudienceView(ObservableValue<AudienceViewState> state, PictureShelf shelf) {
        this(shelf);
        state.subscribe(this::show);
    }

    /// A wall that shows what it is given.
    public AudienceView(PictureShelf shelf) {
        this.shelf = shelf;
        getStyleClass().add("audience");
        Look.wear(this, AudienceView.class, "slide.css");
        board.getTransforms().add(scale);
        board.setManaged(false);
        getChildren().add(board);
    }

    /// Shows another state at once. Call on the JavaFX thread, or anywhere before the view stands in a window.
    public void show(@Nullable AudienceViewState next) {
        if (next != null && !next.equals(state)) {
            state = next;
            wear(next.palette());
            setAccessibleText(Spoken.of(next));
            drawnWidth = 0;
            requestLayout();
        }
    }

    private void wear(Palette palette) {
        getStyleClass().remove(CONTRAST);
        if (palette == Palette.CONTRAST) {
            getStyleClass().add(CONTRAST);
        }
    }

    /// Whether every picture of the library stood in its place when the wall was drawn.
    boolean complete() {
        return complete;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double shape = Math.clamp(Board.HEIGHT * getWidth() / getHeight(), NARROWEST, WIDEST);
        double factor = Math.min(getWidth() / shape, getHeight() / Board.HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        if (shape != drawnWidth || factor != drawnScale) {
            drawnWidth = shape;
            drawnScale = factor;
            draw(shape, factor);
        }
        board.relocate(
                Math.rint((getWidth() - shape * factor) / 2), Math.rint((getHeight() - Board.HEIGHT * factor) / 2));
    }

    private void draw(double width, double factor) {
        Painter painter = new Painter(width, factor * pixels(), shelf);
        Board drawn = state.also() == null ? painter.paint(state.told()) : painter.paint(state.told(), state.also());
        complete = drawn.complete();
        board.setNodeOrientation(
                state.told().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        board.getChildren().setAll(drawn);
        board.resize(width, Board.HEIGHT);
        board.setClip(new Rectangle(width, Board.HEIGHT));
        board.getStyleClass().setAll("wall", "deck-" + state.colours().name().toLowerCase(Locale.ROOT));
        if (state.progress() > 0 && !(state.face() instanceof Face.Black)) {
            board.getChildren().add(progress(width));
        }
        if (!state.mark().isEmpty()) {
            board.getChildren().add(mark(width));
        }
        styleNow();
    }

    /// Drawn while the scene is laid out, after its styles were worked out; without this one frame would be bare.
    private void styleNow() {
        if (getScene() != null) {
            board.applyCss();
        }
    }

    private double pixels() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private Region progress(double width) {
        Region bar = new Region();
        bar.getStyleClass().add("progress");
        bar.resizeRelocate(0, Board.HEIGHT - 10, Math.rint(width * state.progress()), 10);
        bar.setManaged(false);
        return bar;
    }

    private Region mark(double width) {
        Text words = new Text(state.mark());
        words.setFont(Typeface.BOLD.at(28));
        words.getStyleClass().add("mark-words");
        StackPane mark = new StackPane(words);
        mark.getStyleClass().add("mark");
        double wide = words.getLayoutBounds().getWidth() + 48;
        mark.resizeRelocate(width - wide - 32, 24, wide, 52);
        mark.setManaged(false);
        return mark;
    }
}
