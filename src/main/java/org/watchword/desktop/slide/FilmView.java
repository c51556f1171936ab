package org.watchword.desktop.slide;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.slide.draw.Board;
import org.watchword.desktop.slide.draw.CaptionBox;
import org.watchword.desktop.slide.draw.CaptionLines;

/// A film over the whole wall, with its words over its lower edge. It lies over the slide that was made ready, so that
/// the still is there the moment it goes. Give it the wall's bounds.
public final class FilmView extends Region {
    private static final double WIDEST = 1920;
    private static final double SHARE = 0.86;
    private static final double FOOT = 56;

    private final Region picture;
    private final CaptionBox words = new CaptionBox();
    private final Pane board = new Pane(words);
    private final Scale scale = new Scale(1, 1);

    /// @param picture fills the bounds it is given
    public FilmView(Region picture) {
        this.picture = picture;
        Look.wear(this, FilmView.class, "slide.css");
        getStyleClass().add("film");
        setMouseTransparent(true);
        setManaged(false);
        words.setManaged(false);
        board.setManaged(false);
        board.getTransforms().add(scale);
        getChildren().addAll(picture, board);
    }

    /// What is said now; nothing between two sentences. Call on the JavaFX thread.
    public void say(List<CaptionLines> said) {
        words.show(said);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        double factor = Math.max(0.01, Math.min(getWidth() / WIDEST, getHeight() / Board.HEIGHT));
        scale.setX(factor);
        scale.setY(factor);
        double wide = getWidth() / factor;
        words.applyCss();
        double width = Math.ceil(Math.min(wide * SHARE, words.prefWidth(-1)));
        double height = Math.ceil(words.prefHeight(width));
        words.resizeRelocate((wide - width) / 2, getHeight() / factor - FOOT - height, width, height);
    }
}
