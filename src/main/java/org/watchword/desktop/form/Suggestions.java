package org.watchword.desktop.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// What was typed into a box before, offered below it while she types again.
///
/// ControlsFX's list has rows of 24 pixels and a style sheet that asks for colours which only JavaFX's own look has;
/// here rows are as high as the letters ask for, and the colours are ours.
public final class Suggestions {
    private static final int AT_MOST = 5;
    private static final double ROW = 2.4;
    private static final double EDGES = 10;

    private final TextField box;

    private Suggestions(TextField box) {
        this.box = box;
    }

    /// Offers at most five entries below the box.
    ///
    /// @param like what is known and fits to the words in the box, the best first
    public static void in(TextField box, Function<String, List<String>> like) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(
                box,
                request -> like.apply(request.getUserText()).stream()
                        .filter(known -> !known.equals(request.getUserText()))
                        .limit(AT_MOST)
                        .toList());
        binding.prefWidthProperty().bind(box.widthProperty());
        binding.minWidthProperty().bind(box.widthProperty());
        new Suggestions(box).keep(binding.getAutoCompletionPopup());
    }

    /// Suggestions are looked up a moment after the last letter. When she has gone on by then they come too late, and
    /// a list that opened all the same would take the keys of the next box, or of the slides.
    private void keep(PopupControl popup) {
        popup.skinProperty().addListener((_, _, skin) -> dress(skin));
        popup.setOnShown(_ -> {
            if (!box.isFocused() || box.getText().isEmpty()) {
                Platform.runLater(popup::hide);
            }
        });
        box.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private void dress(Skin<?> skin) {
        if (skin.getNode() instanceof ListView<?> list) {
            list.getStylesheets().clear();
            list.fixedCellSizeProperty().bind(box.fontProperty().map(Suggestions::row));
            list.prefHeightProperty().unbind();
            list.prefHeightProperty()
                    .bind(Bindings.size(list.getItems())
                            .multiply(list.fixedCellSizeProperty())
                            .add(EDGES));
        }
    }

    private static double row(Font letters) {
        return Math.ceil(Objects.requireNonNull(letters).getSize() * ROW);
    }
}
