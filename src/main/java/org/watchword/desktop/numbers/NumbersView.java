package org.watchword.desktop.numbers;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.numbers.NumbersViewState.Option;
import org.watchword.desktop.text.Texts;

/// The numbers: those of an area at the left, one of them at the right.
final class NumbersView extends StackPane {
    private static final KeyCombination NEW = shortcut(KeyCode.N);
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final double PAGE = 44;

    private final Consumer<NumbersAsk> ask;
    private final Texts texts;
    private final ComboBox<Option> area = new ComboBox<>();
    private final TextField search = new TextField();
    private final RowList list;
    private final TextField newArea = new TextField();
    private final Label heading = Parts.text("", "section-title");
    private final VBox facts = Parts.styled(new VBox(), "number-facts");
    private final Label holds = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label told = Parts.text("", "strong");
    private final NumberBoxes boxes;
    private final NumberDeeds deeds;
    private final Button undo;
    private final Button recall;
    private final Button removeArea;
    private int filled = -1;
    private boolean drawing;

    NumbersView(ObservableValue<NumbersViewState> state, Consumer<NumbersAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        list = new RowList("number", id -> ask.accept(new NumbersAsk.Choose(id)));
        boxes = new NumberBoxes(texts);
        deeds = new NumberDeeds(ask, texts);
        undo = Parts.tip(
                button(NumbersWord.UNDO, "undo", () -> ask.accept(new NumbersAsk.Undo())),
                texts.get(NumbersWord.UNDO_TIP));
        recall = Parts.button("", () -> ask.accept(new NumbersAsk.Recall()));
        recall.setId("to-recall");
        removeArea = button(NumbersWord.REMOVE_AREA, "remove-area", () -> ask.accept(new NumbersAsk.RemoveArea()));
        trouble.setId("trouble");
        told.setId("told");
        Look.wear(this, NumbersView.class, "numbers.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private VBox page() {
        Button back = button(NumbersWord.BACK, "back", () -> ask.accept(new NumbersAsk.Back()));
        Button fresh = Parts.tip(
                button(NumbersWord.NEW, "new", () -> ask.accept(new NumbersAsk.New())), texts.get(NumbersWord.NEW_TIP));
        VBox title = new VBox(
                4,
                Parts.text(texts.get(NumbersWord.TITLE), "page-title"),
                Parts.text(texts.get(NumbersWord.DETAIL), "second"));
        HBox columns = Parts.styled(new Abreast(PAGE, all(), one()), "columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return Parts.styled(new VBox(Parts.head(title, recall, back, undo, fresh), columns), "page", "numbers");
    }

    private VBox all() {
        area.setId("area");
        area.setOnAction(_ -> {
            if (!drawing && area.getValue() != null) {
                ask.accept(new NumbersAsk.Show(area.getValue().id()));
            }
        });
        search.setId("search");
        search.setPromptText(texts.get(NumbersWord.SEARCH));
        search.setAccessibleText(texts.get(NumbersWord.SEARCH));
        search.textProperty().addListener((_, _, words) -> ask.accept(new NumbersAsk.Search(words)));
        list.setId("numbers");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox all = Parts.styled(
                new VBox(new FieldRow(texts.get(NumbersWord.AREA), area, ""), search, list, inside()), "all-numbers");
        HBox.setHgrow(all, Priority.ALWAYS);
        return all;
    }

    private VBox inside() {
        newArea.setId("new-area");
        Button add = button(NumbersWord.ADD_AREA, "add-area", this::addArea);
        newArea.setOnAction(_ -> add.fire());
        return Parts.styled(
                new VBox(
                        new FieldRow(texts.get(NumbersWord.NEW_AREA), newArea, texts.get(NumbersWord.NEW_AREA_HINT)),
                        new FlowPane(12, 8, add, removeArea)),
                "new-area");
    }

    private void addArea() {
        ask.accept(new NumbersAsk.AddArea(newArea.getText()));
        newArea.clear();
    }

    private VBox one() {
        Button save = Parts.tip(button(NumbersWord.SAVE, "save", this::save), texts.get(NumbersWord.SAVE_TIP));
        save.getStyleClass().add("primary");
        VBox one =
                Parts.styled(new VBox(heading, facts, boxes, holds, trouble, told, save, deeds), "card", "one-number");
        one.setMinHeight(USE_PREF_SIZE);
        one.setMaxHeight(USE_PREF_SIZE);
        return one;
    }

    private void draw(NumbersViewState state) {
        drawing = true;
        areas(state);
        list.draw(state.rows(), state.chosen(), state.empty());
        heading.setText(texts.get(state.chosen().isPresent() ? NumbersWord.CHANGE_NUMBER : NumbersWord.NEW_NUMBER));
        facts.getChildren()
                .setAll(state.facts().stream()
                        .map(each -> Parts.text(each, "second"))
                        .toList());
        Parts.show(facts, !state.facts().isEmpty());
        holds.setText(texts.get(
                NumbersWord.HOLDS_IN,
                area.getValue() == null ? state.area() : area.getValue().name()));
        if (filled != state.boxes()) {
            filled = state.boxes();
            boxes.fill(state.form());
            deeds.fill(state);
        }
        progress(state);
        deeds.draw(state);
        drawing = false;
    }

    private void progress(NumbersViewState state) {
        Parts.say(trouble, state.progress().trouble().orElse(""));
        Parts.say(told, told(state));
        undo.setDisable(!state.progress().undo());
        recall.setText(texts.get(NumbersWord.RECALL, state.recalls()));
        Parts.show(recall, state.recalls() > 0);
        Parts.show(removeArea, state.removable());
    }

    private String told(NumbersViewState state) {
        String words = state.progress().told().orElse("");
        boolean out = !words.isEmpty() && state.recalls() > 0;
        return out ? words + " " + texts.get(NumbersWord.STILL_OUT, state.recalls()) : words;
    }

    private void areas(NumbersViewState state) {
        if (!area.getItems().equals(state.areas())) {
            area.getItems().setAll(state.areas());
            area.setConverter(new Named<>(state.areas(), Option::name));
        }
        state.areas().stream()
                .filter(each -> each.id().equals(state.area()))
                .findFirst()
                .ifPresent(area::setValue);
    }

    private void save() {
        ask.accept(new NumbersAsk.Save(boxes.form()));
    }

    private Button button(NumbersWord words, String id, Runnable does) {
        Button button = Parts.button(texts.get(words), does);
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
        } else if (NEW.match(event)) {
            ask.accept(new NumbersAsk.New());
            boxes.first().requestFocus();
        } else if (FIND.match(event)) {
            search.requestFocus();
        } else if (UNDO.match(event) && !undo.isDisabled() && !(event.getTarget() instanceof TextField)) {
            ask.accept(new NumbersAsk.Undo());
        } else {
            return;
        }
        event.consume();
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
