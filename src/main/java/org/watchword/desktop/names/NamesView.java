package org.watchword.desktop.names;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.names.NamesViewState.Line;
import org.watchword.desktop.text.Texts;

/// The names that are kept: how many, whose time is over, and one person among them.
final class NamesView extends StackPane {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<NamesAsk> ask;
    private final Texts texts;
    private final VBox count = card("count");
    private final VBox due = card("due");
    private final VBox person = card("person");
    private final VBox lines = Parts.styled(new VBox(), "lines");
    private final VBox does = Parts.styled(new VBox(), "does");
    private final Label said = Parts.text("", "accent-text");
    private final Label note = Parts.text("", "second");
    private final TextField search = new TextField();
    private boolean drawing;

    NamesView(ObservableValue<NamesViewState> state, Consumer<NamesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        search.setId("search");
        search.textProperty().addListener((_, _, words) -> tell(new NamesAsk.Search(words)));
        said.setId("said");
        Look.wear(this, NamesView.class, "names.css");
        getChildren().add(Parts.scrolling(page()));
        person.getChildren()
                .addAll(
                        Parts.text(texts.get(NamesWord.FIND), "section-title"),
                        Parts.text(texts.get(NamesWord.FIND_DETAIL), "second"),
                        new FieldRow(texts.get(NamesWord.SEARCH), search, texts.get(NamesWord.SEARCH_HINT)),
                        lines,
                        note,
                        does);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private VBox page() {
        Button back = button(NamesWord.BACK, "back", new NamesAsk.Back());
        Button holdings = button(NamesWord.HOLDINGS, "holdings", new NamesAsk.SaveHoldings());
        Parts.tip(holdings, texts.get(NamesWord.HOLDINGS_TIP));
        Button changes = button(NamesWord.CHANGES, "what-was-changed", new NamesAsk.Changes());
        Parts.tip(changes, texts.get(NamesWord.CHANGES_TIP));
        VBox title = new VBox(
                4,
                Parts.text(texts.get(NamesWord.TITLE), "page-title"),
                Parts.text(texts.get(NamesWord.DETAIL), "second"));
        return Parts.styled(
                new VBox(Parts.head(title, back, changes, holdings), said, count, due, person), "page", "names");
    }

    private void draw(NamesViewState state) {
        drawing = true;
        if (!search.getText().equals(state.search())) {
            search.setText(state.search());
        }
        Parts.say(said, state.said().orElse(""));
        Parts.rebuild(count, () -> {
            count.getChildren().setAll(Parts.text(state.title(), "section-title"));
            state.years().forEach(year -> count.getChildren().add(Parts.text(year, "second")));
        });
        Parts.rebuild(due, () -> due(state));
        Parts.show(person, state.searchable());
        Parts.rebuild(lines, () -> {
            lines.getChildren().clear();
            state.lines().forEach(line -> lines.getChildren().add(line(line)));
        });
        Parts.say(note, state.note().orElse(""));
        Parts.rebuild(does, () -> does(state));
        drawing = false;
    }

    private void due(NamesViewState state) {
        due.getChildren().clear();
        state.due().ifPresent(words -> {
            due.getChildren().add(Parts.text(words, "section-title"));
            due.getChildren().add(Parts.text(texts.get(NamesWord.DUE_DETAIL), "second"));
            state.stays().ifPresent(stays -> due.getChildren().add(Parts.text(stays)));
            if (state.question().isPresent() && state.aboutDue()) {
                question(due, state.question().get());
            } else {
                Button remove = Parts.primary(texts.get(NamesWord.REMOVE_DUE), () -> tell(new NamesAsk.RemoveDue()));
                remove.setId("remove-due");
                remove.setDisable(state.working());
                due.getChildren().add(remove);
            }
        });
        Parts.show(due, state.due().isPresent());
    }

    private void does(NamesViewState state) {
        does.getChildren().clear();
        if (state.question().isPresent() && !state.aboutDue()) {
            question(does, state.question().get());
        } else if (!state.lines().isEmpty()) {
            Button save = button(NamesWord.SAVE_ALL, "save-all", new NamesAsk.SaveAll());
            Button remove = button(NamesWord.REMOVE, "remove", new NamesAsk.RemoveTicked());
            Parts.tip(save, texts.get(NamesWord.SAVE_ALL_TIP)).setDisable(!state.act());
            Parts.tip(remove, texts.get(NamesWord.REMOVE_TIP)).setDisable(!state.act());
            does.getChildren().add(new FlowPane(12, 8, save, remove));
        }
        Parts.show(does, !does.getChildren().isEmpty());
    }

    /// The quiet answer is the first one: Enter on a page that was not read changes nothing.
    private void question(VBox into, String words) {
        Button no = Parts.styled(button(NamesWord.NO, "no", new NamesAsk.No()), "primary");
        Button yes = button(NamesWord.YES, "yes", new NamesAsk.Yes());
        into.getChildren()
                .addAll(
                        Parts.text(words, "strong"),
                        Parts.text(texts.get(NamesWord.ASK_DETAIL), "second"),
                        new FlowPane(12, 8, no, Parts.styled(yes, "danger")));
    }

    private Node line(Line line) {
        CheckBox tick = new CheckBox();
        tick.setId("line-" + line.id());
        tick.setSelected(line.ticked());
        tick.setAccessibleText(line.name() + ", " + line.detail());
        tick.selectedProperty().addListener((_, _, on) -> tell(new NamesAsk.Tick(line.id(), on)));
        VBox words = new VBox(2, Parts.text(line.name(), "strong"), Parts.text(line.detail(), "second"));
        words.setOnMouseClicked(_ -> tick.fire());
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.styled(new HBox(tick, words), "line");
    }

    private Button button(NamesWord words, String id, NamesAsk does) {
        Button button = Parts.button(texts.get(words), () -> tell(does));
        button.setId(id);
        return button;
    }

    private static VBox card(String id) {
        VBox card = Parts.styled(new VBox(), "card", "names-card");
        card.setId(id);
        return card;
    }

    private void tell(NamesAsk asked) {
        if (!drawing) {
            ask.accept(asked);
        }
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            event.consume();
        }
    }
}
