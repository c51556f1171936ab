package org.watchword.desktop.compose;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// A deck that is put together: its parts at the left, the slides of one of them and what can be added at the right.
final class ComposeView extends StackPane {
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination REDO = shortcut(KeyCode.Y);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final double PAGE = 52;

    private final Consumer<ComposeAsk> ask;
    private final Texts texts;
    private final HeadBoxes head;
    private final PartsBox parts;
    private final SlidesBox slides;
    private final ShelfBox shelf;
    private final VersionsBox versions;
    private final VBox beginning;
    private final HBox columns;
    private final TextField name = new TextField();
    private final Label title = Parts.text("", "page-title");
    private final Label detail = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label told = Parts.text("", "second");
    private final Button undo;
    private final Button redo;

    /// Draws the picture of a slide, such as `act/report#who`, and hands it over.
    @FunctionalInterface
    interface Painter {
        void draw(String slide, Consumer<Image> then);
    }

    ComposeView(ObservableValue<ComposeViewState> state, Consumer<ComposeAsk> ask, Painter painter, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        head = new HeadBoxes(ask, texts);
        parts = new PartsBox(ask, texts);
        slides = new SlidesBox(ask, painter, texts);
        shelf = new ShelfBox(ask, texts);
        versions = new VersionsBox(ask, texts);
        undo = Parts.tip(button(ComposeWord.UNDO, "undo", new ComposeAsk.Undo()), texts.get(ComposeWord.UNDO_TIP));
        redo = Parts.tip(button(ComposeWord.REDO, "redo", new ComposeAsk.Redo()), texts.get(ComposeWord.REDO_TIP));
        trouble.setId("trouble");
        told.setId("told");
        beginning = beginning();
        columns = Parts.styled(new Abreast(PAGE, left(), right()), "columns");
        Look.wear(this, ComposeView.class, "compose.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (beginning.isVisible()) {
            name.requestFocus();
        } else {
            parts.requestFocus();
        }
    }

    private VBox page() {
        Button back = button(ComposeWord.BACK, "back", new ComposeAsk.Back());
        VBox.setVgrow(columns, Priority.ALWAYS);
        return Parts.styled(
                new VBox(
                        Parts.head(new VBox(4, title, detail), back, undo, redo),
                        trouble,
                        told,
                        beginning,
                        head,
                        columns),
                "page",
                "compose");
    }

    private VBox beginning() {
        name.setId("new-name");
        Button begin =
                Parts.primary(texts.get(ComposeWord.BEGIN), () -> ask.accept(new ComposeAsk.Begin(name.getText())));
        begin.setId("begin");
        name.setOnAction(_ -> begin.fire());
        return Parts.styled(
                new VBox(new FieldRow(texts.get(ComposeWord.NAME), name, texts.get(ComposeWord.NAME_HINT)), begin),
                "card",
                "beginning");
    }

    private VBox left() {
        VBox left = Parts.styled(new VBox(parts, versions), "left");
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    private VBox right() {
        VBox right = Parts.styled(new VBox(slides, shelf), "right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void draw(ComposeViewState state) {
        title.setText(
                state.begun()
                        ? texts.get(ComposeWord.TITLE)
                        : texts.get(ComposeWord.NEW_TITLE, state.head().from()));
        detail.setText(texts.get(state.begun() ? ComposeWord.DETAIL : ComposeWord.NEW_DETAIL));
        Parts.show(beginning, !state.begun());
        Parts.show(head, state.begun());
        Parts.show(columns, state.begun());
        Parts.show(undo, state.begun());
        Parts.show(redo, state.begun());
        Parts.say(trouble, state.progress().trouble().orElse(""));
        Parts.say(told, state.progress().told().orElse(""));
        if (state.begun()) {
            undo.setDisable(!state.progress().undo());
            redo.setDisable(!state.progress().redo());
            head.draw(state.head());
            parts.draw(state);
            slides.draw(state);
            shelf.draw(state.shelf());
            versions.draw(state.progress().versions());
        }
    }

    private Button button(ComposeWord words, String id, ComposeAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !typing && !undo.isDisabled()) {
            ask.accept(new ComposeAsk.Undo());
        } else if (REDO.match(event) && !typing && !redo.isDisabled()) {
            ask.accept(new ComposeAsk.Redo());
        } else if (FIND.match(event)) {
            shelf.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
