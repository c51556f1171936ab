package org.watchword.desktop.present.view;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.picture.PictureShelf;

/// What the next press does, as a sentence and, where it tells nothing too early, as a picture.
final class NextPanel extends Region {

    private static final double GAP = 6;

    private final Label sentence = Parts.text("", "next-sentence", "second");
    private final WallFrame picture;
    private boolean previewed;
    private boolean wordsOnly;

    NextPanel(PictureShelf shelf) {
        getStyleClass().add("next");
        picture = new WallFrame(shelf, "wall-next");
        getChildren().addAll(sentence, picture);
        setMinSize(0, 0);
    }

    void show(PresenterSight.Coming coming) {
        AudienceViewState preview = coming.picture();
        sentence.setText(coming.words().sentence());
        getStyleClass().setAll(preview == null ? List.of("next", "wordy") : List.of("next"));
        previewed = preview != null;
        picture.setVisible(previewed && !wordsOnly);
        picture.show(preview);
        requestLayout();
    }

    void shape(double shape) {
        picture.shape(shape);
    }

    /// The width at which words and picture fill this height.
    double widthFor(double height) {
        return picture.widthFor(Math.max(40, height - sentence.prefHeight(-1) - GAP));
    }

    /// Leaves the picture out, or brings it back.
    void wordsOnly(boolean now) {
        wordsOnly = now;
        picture.setVisible(previewed && !now);
    }

    /// What the words alone need at this width.
    double wordsHeight(double width) {
        Insets edge = getInsets();
        return edge.getTop() + sentence.prefHeight(width - edge.getLeft() - edge.getRight()) + edge.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double wide = getWidth() - edge.getLeft() - edge.getRight();
        double words = Math.ceil(sentence.prefHeight(wide));
        sentence.resizeRelocate(edge.getLeft(), edge.getTop(), wide, words);
        double top = words + GAP;
        double high = Math.min(getHeight() - top, picture.heightFor(getWidth()));
        if (high > 0) {
            picture.resizeRelocate(0, top, Math.min(getWidth(), picture.widthFor(high)), high);
        }
    }
}
