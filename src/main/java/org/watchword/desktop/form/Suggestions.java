package org.watchword.desktop.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// What was typed into a box before, offered below it while she types again.
///
/// ControlsFX's list has rows of 24 pixels and a style sheet that asks for colours which only JavaFX's own look has;
/// here rows are as high as the letters ask for, and the colours are ours.
///
/// ControlsFX also chooses its first row by itself, so that Enter or Tab would put another driver's firm in place of
/// the
/// one she typed, but only when she was slow enough for the list to open. Here nothing is chosen until she goes down
/// into the list or presses a row: until then the keys belong to the box.
public final class Suggestions {
    private static final int AT_MOST = 5;
    private static final double ROW = 2.4;
    private static final double EDGES = 10;

    private final TextField box;
    private final PopupControl popup;

    private Suggestions(TextField box, PopupControl popup) {
        this.box = box;
        this.popup = popup;
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
        new Suggestions(box, binding.getAutoCompletionPopup()).keep();
    }

    /// Suggestions are looked up a moment after the last letter. When she has gone on by then they come too late, and
    /// a list that opened all the same would take the keys of the next box, or of the slides.
    private void keep() {
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
            chooseNothing(list);
            list.fixedCellSizeProperty().bind(box.fontProperty().map(Suggestions::row));
            list.prefHeightProperty().unbind();
            list.prefHeightProperty()
                    .bind(Bindings.size(list.getItems())
                            .multiply(list.fixedCellSizeProperty())
                            .add(EDGES));
        }
    }

    /// After each look-up the library chooses, once the rows are in: so this comes one step later.
    private void chooseNothing(ListView<?> list) {
        Runnable clear = () -> list.getSelectionModel().clearSelection();
        list.getItems().addListener((ListChangeListener<Object>) _ -> Platform.runLater(clear));
        Platform.runLater(clear);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean taking = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB;
            if (taking && list.getSelectionModel().getSelectedItem() == null) {
                key.consume();
                popup.hide();
                box.fireEvent(key.copyFor(box, box));
            }
        });
    }

    private static double row(Font letters) {
        return Math.ceil(Objects.requireNonNull(letters).getSize() * ROW);
    }
}
