package org.watchword.desktop.write;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.write.WriteViewState.Said;
import org.watchword.desktop.write.WriteViewState.Sheet;

/// Slides that are written: the slide as the room would see it and the list of all at the left, its form at the right.
final class WriteView extends StackPane {
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination REDO = shortcut(KeyCode.Y);
    private static final double PAGE = 52;
    private static final double BORDERS = 2;

    private final Consumer<WriteAsk> ask;
    private final Texts texts;
    private final SheetBox sheet;
    private final RowList slides;
    private final OptionBox layout;
    private final VBox beginning;
    private final HBox columns;
    private final TextField name = new TextField();
    private final Label title = Parts.text("", "page-title");
    private final Label usedIn = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label told = Parts.text("", "second");
    private final Label length = Parts.text("", "second");
    private final Label shown = Parts.text("", "second");
    private final VBox whole = Parts.styled(new VBox(), "findings");
    private final Button undo;
    private final Button redo;

    WriteView(
            ObservableValue<WriteViewState> state,
            ObservableValue<@Nullable Image> picture,
            Consumer<WriteAsk> ask,
            Texts texts) {
        this.ask = ask;
        this.texts = texts;
        sheet = new SheetBox(ask, texts);
        slides = new RowList("slide", id -> ask.accept(new WriteAsk.Slide(id)));
        slides.setId("slides");
        layout = new OptionBox("layout", code -> ask.accept(new WriteAsk.LayOut(Layout.valueOf(code))));
        undo = Parts.tip(button(WriteWord.UNDO, "undo", new WriteAsk.Undo()), texts.get(WriteWord.UNDO_TIP));
        redo = Parts.tip(button(WriteWord.REDO, "redo", new WriteAsk.Redo()), texts.get(WriteWord.REDO_TIP));
        trouble.setId("trouble");
        told.setId("told");
        beginning = beginning();
        columns = Parts.styled(new Abreast(PAGE, left(picture), right()), "columns");
        Look.wear(this, WriteView.class, "write.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (beginning.isVisible()) {
            name.requestFocus();
        } else {
            sheet.requestFocus();
        }
    }

    private VBox page() {
        Button back = button(WriteWord.BACK, "back", new WriteAsk.Back());
        VBox head = new VBox(4, title, usedIn);
        VBox.setVgrow(columns, Priority.ALWAYS);
        return Parts.styled(
                new VBox(Parts.head(head, back, undo, redo), trouble, told, beginning, columns), "page", "write");
    }

    private VBox beginning() {
        name.setId("new-name");
        Button begin = Parts.primary(texts.get(WriteWord.BEGIN), () -> ask.accept(new WriteAsk.Begin(name.getText())));
        begin.setId("begin");
        name.setOnAction(_ -> begin.fire());
        return Parts.styled(
                new VBox(new FieldRow(texts.get(WriteWord.NAME), name, texts.get(WriteWord.NAME_HINT)), begin),
                "card",
                "beginning");
    }

    private VBox left(ObservableValue<@Nullable Image> picture) {
        ImageView preview = new ImageView();
        preview.setId("preview");
        preview.setPreserveRatio(true);
        Parts.follow(this, picture, preview::setImage);
        length.setId("length");
        whole.setId("findings");
        shown.setId("shown");
        VBox left = Parts.styled(
                new VBox(
                        Parts.styled(new StackPane(preview), "preview"),
                        length,
                        shown,
                        whole,
                        Parts.text(texts.get(WriteWord.SLIDES), "section-title"),
                        slides,
                        does()),
                "left");
        preview.fitWidthProperty().bind(left.widthProperty().subtract(BORDERS));
        return left;
    }

    private FlowPane does() {
        OptionBox more = new OptionBox("add", _ -> {});
        more.draw(WriteTelling.offered(texts), Layout.POINTS.name());
        more.setAccessibleText(texts.get(WriteWord.FORM));
        Button add = Parts.button(
                texts.get(WriteWord.ADD),
                () -> ask.accept(new WriteAsk.Add(Layout.valueOf(more.getValue().code()))));
        add.setId("add-slide");
        return Parts.styled(
                new FlowPane(
                        12,
                        8,
                        more,
                        add,
                        button(WriteWord.UP, "up", new WriteAsk.Move(-1)),
                        button(WriteWord.DOWN, "down", new WriteAsk.Move(1)),
                        button(WriteWord.TAKE_OUT, "take-out", new WriteAsk.TakeOut())),
                "does");
    }

    /// Scrolls by itself, so that the slide stays in sight.
    private ScrollPane right() {
        VBox form = Parts.styled(new VBox(new FieldRow(texts.get(WriteWord.FORM), layout, ""), sheet), "form");
        ScrollPane right = Parts.styled(Parts.scrolling(form), "right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void draw(WriteViewState state) {
        title.setText(state.begun() ? state.title() : texts.get(WriteWord.NEW_TITLE));
        Parts.say(
                usedIn,
                state.begun()
                        ? (texts.get(WriteWord.DETAIL) + " " + state.usedIn()).strip()
                        : texts.get(WriteWord.NEW_DETAIL));
        Parts.show(beginning, !state.begun());
        Parts.show(columns, state.begun());
        Parts.show(undo, state.begun());
        Parts.show(redo, state.begun());
        undo.setDisable(!state.progress().undo());
        redo.setDisable(!state.progress().redo());
        Parts.say(trouble, state.progress().trouble().orElse(""));
        told.setText(state.progress().told().orElse(""));
        Parts.show(told, state.begun());
        slides.draw(state.slides(), state.sheet().map(Sheet::id), texts.get(WriteWord.NO_SLIDES));
        state.sheet().ifPresent(now -> layout.draw(state.layouts(), now.layout().name()));
        said(state.sheet().map(Sheet::said).orElse(Said.NOTHING));
        Parts.show(sheet, state.sheet().isPresent());
        state.sheet().ifPresent(now -> sheet.draw(now, state.picking()));
    }

    private void said(Said said) {
        Parts.say(length, said.length());
        Parts.say(shown, said.shown());
        whole.getChildren()
                .setAll(said.whole().stream()
                        .map(words -> Parts.text(words, "danger-text"))
                        .toList());
        Parts.show(whole, !said.whole().isEmpty());
    }

    private Button button(WriteWord words, String id, WriteAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        boolean typing = Optional.of(event.getTarget())
                .filter(TextInputControl.class::isInstance)
                .isPresent();
        if (UNDO.match(event) && !typing && !undo.isDisabled()) {
            ask.accept(new WriteAsk.Undo());
        } else if (REDO.match(event) && !typing && !redo.isDisabled()) {
            ask.accept(new WriteAsk.Redo());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(new WriteAsk.Back());
        } else {
            return;
        }
        event.consume();
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
