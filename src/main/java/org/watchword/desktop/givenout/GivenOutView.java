package org.watchword.desktop.givenout;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.givenout.GivenOutViewState.Open;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// Where prints went: the list at the left, one line at the right.
final class GivenOutView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double PAGE = 40;

    private final Consumer<GivenOutAsk> ask;
    private final Texts texts;
    private final RowList list;
    private final Label heading = Parts.text("", "section-title");
    private final Label what = Parts.text("", "strong");
    private final Label numbers = Parts.text("", "second");
    private final Label nothing;
    private final Label trouble = Parts.text("", "danger-text");
    private final Label told = Parts.text("", "strong");
    private final GivenOutBoxes boxes;
    private final Button undo;
    private final Button save;
    private final Button notNow;
    private final Button takeBack;
    private int filled = -1;

    GivenOutView(ObservableValue<GivenOutViewState> state, Consumer<GivenOutAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        list = new RowList("given", id -> ask.accept(new GivenOutAsk.Choose(id)));
        boxes = new GivenOutBoxes(texts);
        nothing = Parts.text(texts.get(GivenOutWord.NOTHING_CHOSEN), "second");
        undo = Parts.tip(button(GivenOutWord.UNDO, "undo", new GivenOutAsk.Undo()), texts.get(GivenOutWord.UNDO_TIP));
        save = Parts.tip(Parts.primary(texts.get(GivenOutWord.SAVE), this::save), texts.get(GivenOutWord.SAVE_TIP));
        save.setId("save");
        notNow = button(GivenOutWord.NOT_NOW, "not-now", new GivenOutAsk.Back());
        takeBack = Parts.tip(
                button(GivenOutWord.TAKE_BACK, "take-back", new GivenOutAsk.TakeBack()),
                texts.get(GivenOutWord.TAKE_BACK_TIP));
        trouble.setId("trouble");
        told.setId("told");
        numbers.setId("numbers-on-it");
        Look.wear(this, GivenOutView.class, "givenout.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    /// What was just printed is noted at once: the number of copies comes first.
    @Override
    public void requestFocus() {
        if (boxes.isVisible()) {
            boxes.first().requestFocus();
        } else {
            undo.requestFocus();
        }
    }

    private VBox page() {
        Button back = button(GivenOutWord.BACK, "back", new GivenOutAsk.Back());
        VBox title = new VBox(
                4,
                Parts.text(texts.get(GivenOutWord.TITLE), "page-title"),
                Parts.text(texts.get(GivenOutWord.DETAIL), "second"));
        list.setId("given-out");
        VBox all = Parts.styled(new VBox(list), "all-given-out");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(all, Priority.ALWAYS);
        HBox columns = Parts.styled(new Abreast(PAGE, all, one()), "columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return Parts.styled(new VBox(Parts.head(title, back, undo), columns), "page", "given-out");
    }

    private VBox one() {
        HBox does = new HBox(12, save, notNow, takeBack);
        VBox one = Parts.styled(
                new VBox(heading, told, nothing, what, numbers, boxes, trouble, does), "card", "one-given-out");
        one.setMinHeight(USE_PREF_SIZE);
        one.setMaxHeight(USE_PREF_SIZE);
        return one;
    }

    private void draw(GivenOutViewState state) {
        list.draw(state.rows(), state.chosen(), texts.get(GivenOutWord.EMPTY));
        boolean fresh = state.open().filter(Open::fresh).isPresent();
        boolean mending = state.open().isPresent() && !fresh;
        heading.setText(texts.get(fresh ? GivenOutWord.NOTE_IT : GivenOutWord.MEND_IT));
        Parts.show(heading, state.open().isPresent());
        Parts.show(nothing, state.open().isEmpty());
        Parts.say(what, state.open().map(Open::what).orElse(""));
        Parts.say(numbers, state.open().map(Open::numbers).orElse(""));
        Parts.show(boxes, state.open().isPresent());
        if (filled != state.boxes()) {
            filled = state.boxes();
            state.open().ifPresent(open -> boxes.fill(open.form(), state));
        }
        Parts.say(trouble, state.progress().trouble().orElse(""));
        Parts.say(told, state.progress().told().orElse(""));
        undo.setDisable(!state.progress().undo());
        Parts.show(save, state.open().isPresent());
        Parts.show(notNow, fresh);
        Parts.show(takeBack, mending);
    }

    private void save() {
        ask.accept(new GivenOutAsk.Save(boxes.form()));
    }

    private Button button(GivenOutWord words, String id, GivenOutAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && save.isVisible()) {
            save();
            event.consume();
        } else if (UNDO.match(event) && !undo.isDisabled() && !(event.getTarget() instanceof TextInputControl)) {
            ask.accept(new GivenOutAsk.Undo());
            event.consume();
        }
    }
}
