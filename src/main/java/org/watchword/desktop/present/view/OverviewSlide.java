package org.watchword.desktop.present.view;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.present.state.Finding;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.Texts;

/// One slide of the overview. It is an empty frame first, which costs next to nothing, and a button with number,
/// heading and picture when it has its turn. Its size is the same.
final class OverviewSlide extends StackPane {

    private final DeckPlan plan;
    private final int slide;
    private final Size size;
    private final Runnable go;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private @Nullable Button button;

    /// @param size of its picture
    OverviewSlide(DeckPlan plan, int slide, Size size, Runnable go, Texts texts) {
        this.plan = plan;
        this.slide = slide;
        this.size = size;
        this.go = go;
        this.texts = texts;
        getStyleClass().add("overview-frame");
    }

    /// The button, made now if it was not yet.
    Button button() {
        if (button == null) {
            button = made();
            getChildren().add(button);
        }
        return button;
    }

    boolean focused() {
        return button != null && button.isFocused();
    }

    void picture(Image drawn) {
        button();
        picture.setImage(drawn);
    }

    Bounds inScene() {
        return localToScene(getLayoutBounds());
    }

    Point2D middle() {
        Bounds bounds = inScene();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Button made() {
        boolean sensitive = plan.slides().get(slide).slide().sensitive();
        Button made = new Button((slide + 1) + "  " + Finding.heading(plan, slide));
        made.setOnAction(_ -> go.run());
        made.setGraphic(sensitive ? new VBox(4, framed(), warning()) : framed());
        made.setContentDisplay(ContentDisplay.TOP);
        made.setWrapText(true);
        made.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        made.getStyleClass()
                .addAll("overview-slide", "may-shorten", sensitive ? "overview-sensitive" : "overview-plain");
        return made;
    }

    private Node framed() {
        StackPane frame = Parts.styled(new StackPane(picture), "overview-picture");
        frame.setMinSize(size.width(), size.height());
        frame.setMaxSize(size.width(), size.height());
        return frame;
    }

    /// A sign and words: colour alone is not seen by everybody.
    private Node warning() {
        Label warning = Parts.styled(new Label(texts.get(KeysWord.OVERVIEW_SENSITIVE)), "accent-text", "overview-hard");
        warning.setGraphic(Icon.WARNING.draw());
        return warning;
    }
}
