package org.watchword.desktop.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.sets.SetViewState.Line;
import org.watchword.desktop.text.Texts;

/// Tick prints, and save them into one folder.
final class SetView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<SetAsk> ask;
    private final Texts texts;
    private final OptionBox what;
    private final OptionBox deck;
    private final FieldRow decks;
    private final OptionBox language;
    private final OptionBox area;
    private final Label detail = Parts.text("", "second");
    private final HBox all;
    private final VBox pack = Parts.styled(new VBox(), "set-pack");
    private final FlowPane lines = Parts.styled(new FlowPane(), "set-lines");
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private final ProgressBar bar = new ProgressBar();
    private final Label far = Parts.text("");
    private final Label told = Parts.text("", "strong");
    private final VBox troubles = Parts.styled(new VBox(), "troubles");
    private final VBox going;
    private final VBox chosen = Parts.styled(new VBox(), "set-chosen");
    private final Button save;

    SetView(ObservableValue<SetViewState> state, Consumer<SetAsk> ask, Texts texts) {
        super();
        this.ask = ask;
        this.texts = texts;
        what = new OptionBox("what", kind -> ask.accept(new SetAsk.What(kind)));
        deck = new OptionBox("deck", id -> ask.accept(new SetAsk.Deck(id)));
        decks = Parts.styled(new FieldRow(texts.get(SetWord.DECK), deck, ""), "wide");
        all = new HBox(
                12, link(SetWord.ALL, "all", new SetAsk.All(true)), link(SetWord.NONE, "none", new SetAsk.All(false)));
        language = new OptionBox("language", code -> ask.accept(new SetAsk.Language(code)));
        area = new OptionBox("area", path -> ask.accept(new SetAsk.Area(path)));
        save = Parts.tip(Parts.primary("", () -> ask.accept(new SetAsk.Save())), texts.get(SetWord.SAVE_TIP));
        save.setId("save");
        Button stop = button(SetWord.STOP, "stop", new SetAsk.Stop());
        bar.setAccessibleText(texts.get(SetWord.TITLE));
        bar.setMaxWidth(Double.MAX_VALUE);
        going = Parts.styled(new VBox(far, bar, stop), "card", "set-going");
        told.setId("told");
        Look.wear(this, SetView.class, "sets.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    private VBox page() {
        VBox title = new VBox(
                4, Parts.text(texts.get(SetWord.TITLE), "page-title"), Parts.text(texts.get(SetWord.DETAIL), "second"));
        Button back = button(SetWord.BACK, "back", new SetAsk.Back());
        FlowPane how = Parts.styled(
                new FlowPane(
                        new FieldRow(texts.get(SetWord.WHAT), what, ""),
                        decks,
                        new FieldRow(texts.get(SetWord.LANGUAGE), language, ""),
                        new FieldRow(texts.get(SetWord.AREA), area, "")),
                "set-how");
        chosen.getChildren().addAll(how, detail, all, lines, pack);
        return Parts.styled(new VBox(Parts.head(title, back, save), going, told, troubles, chosen), "page", "sets");
    }

    private void draw(SetViewState state) {
        draw(state.what());
        Parts.show(all, !state.lines().isEmpty());
        language.draw(state.languages(), state.language());
        area.draw(state.areas(), state.area());
        save.setText(texts.get(SetWord.SAVE, state.wanted()));
        save.setDisable(state.wanted() == 0 || state.going().isPresent());
        Parts.show(going, state.going().isPresent());
        state.going().ifPresent(now -> {
            bar.setProgress(now.part());
            far.setText(now.words());
        });
        chosen.setDisable(state.going().isPresent());
        Parts.say(told, state.said().told());
        Parts.show(troubles, !state.said().troubles().isEmpty());
        troubles.getChildren()
                .setAll(state.said().troubles().stream()
                        .map(words -> Parts.text(words, "danger-text"))
                        .toList());
        List<Node> now = state.lines().stream().<Node>map(this::line).toList();
        if (!lines.getChildren().equals(now)) {
            lines.getChildren().setAll(now);
        }
    }

    private void draw(SetViewState.What now) {
        what.draw(now.kinds(), now.kind());
        deck.draw(now.decks(), now.deck());
        Parts.show(decks, !now.decks().isEmpty());
        Parts.say(detail, now.detail());
        pack.getChildren()
                .setAll(now.pack().stream()
                        .map(name -> Parts.text("·  " + name))
                        .toList());
    }

    /// A print keeps its box, and with it the keyboard.
    private CheckBox line(Line line) {
        CheckBox box = boxes.computeIfAbsent(line.id(), id -> {
            CheckBox fresh = new CheckBox(line.name());
            fresh.setId("tick-" + id);
            fresh.setWrapText(true);
            fresh.setOnAction(_ -> ask.accept(new SetAsk.Tick(id, fresh.isSelected())));
            return Parts.styled(fresh, "set-line");
        });
        box.setSelected(line.wanted());
        return box;
    }

    private Button button(SetWord word, String id, SetAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private Button link(SetWord word, String id, SetAsk asks) {
        return Parts.styled(button(word, id, asks), "link");
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !save.isDisabled()) {
            ask.accept(new SetAsk.Save());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(going.isVisible() ? new SetAsk.Stop() : new SetAsk.Back());
            event.consume();
        }
    }
}
