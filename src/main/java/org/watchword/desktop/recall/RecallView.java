package org.watchword.desktop.recall;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.watchword.desktop.look.Look;
import org.watchword.desktop.recall.RecallViewState.Row;
import org.watchword.desktop.text.Texts;

/// The places that still hold an old number, each with one press to say that it was replaced.
final class RecallView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW = 34;

    private final Consumer<RecallAsk> ask;
    private final Texts texts;
    private final VBox rows = Parts.styled(new VBox(), "recalls");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label told = Parts.text("", "strong");
    private final Button undo;
    private final Button save;
    private final Button printList;
    private final Button printLabels;

    RecallView(ObservableValue<RecallViewState> state, Consumer<RecallAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        undo = Parts.tip(button(RecallWord.UNDO, "undo", new RecallAsk.Undo()), texts.get(RecallWord.UNDO_TIP));
        save = Parts.tip(
                Parts.styled(button(RecallWord.SAVE, "save", new RecallAsk.Save()), "primary"),
                texts.get(RecallWord.SAVE_TIP));
        printList = button(RecallWord.PRINT_LIST, "print-list", new RecallAsk.PrintList());
        printLabels = button(RecallWord.PRINT_LABELS, "print-labels", new RecallAsk.PrintLabels());
        trouble.setId("trouble");
        told.setId("told");
        Look.wear(this, RecallView.class, "recall.css");
        VBox title = new VBox(
                4,
                Parts.text(texts.get(RecallWord.TITLE), "page-title"),
                Parts.text(texts.get(RecallWord.DETAIL), "second"));
        Button back = button(RecallWord.BACK, "back", new RecallAsk.Back());
        getChildren()
                .add(Parts.scrolling(Parts.styled(
                        new VBox(Parts.head(title, back, undo, printList, printLabels, save), trouble, told, rows),
                        "page",
                        "recall")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    private void draw(RecallViewState state) {
        Parts.say(trouble, state.trouble().orElse(""));
        Parts.say(told, state.told().orElse(""));
        undo.setDisable(!state.undo());
        save.setDisable(state.rows().isEmpty());
        printList.setDisable(state.rows().isEmpty() || !state.printer());
        printLabels.setDisable(!state.labels() || !state.printer());
        Parts.rebuild(rows, () -> rows.getChildren().setAll(cards(state.rows())));
    }

    private List<Node> cards(List<Row> all) {
        if (all.isEmpty()) {
            return List.of(Parts.styled(
                    new VBox(
                            Parts.text(texts.get(RecallWord.EMPTY), "strong"),
                            Parts.text(texts.get(RecallWord.EMPTY_DETAIL), "second")),
                    "card",
                    "empty"));
        }
        return all.stream().map(this::card).toList();
    }

    private Node card(Row row) {
        VBox words = new VBox(
                4,
                Parts.text(row.where(), "section-title"),
                Parts.text(row.what(), "second"),
                Parts.text(row.change(), "strong"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button replaced = Parts.tip(
                button(
                        RecallWord.REPLACED,
                        "replaced-" + row.entry() + "-" + row.contact(),
                        new RecallAsk.Replaced(row.entry(), row.contact())),
                texts.get(RecallWord.REPLACED_TIP));
        replaced.setAccessibleText(texts.get(RecallWord.REPLACED) + ": " + row.where() + ". " + row.change());
        return Parts.styled(new Abreast(ROW, words, replaced), "card", "recalled");
    }

    private Button button(RecallWord words, String id, RecallAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !save.isDisabled()) {
            ask.accept(new RecallAsk.Save());
            event.consume();
        } else if (UNDO.match(event) && !undo.isDisabled()) {
            ask.accept(new RecallAsk.Undo());
            event.consume();
        }
    }
}
