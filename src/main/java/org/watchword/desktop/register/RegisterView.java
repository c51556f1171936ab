package org.watchword.desktop.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.register.RegisterViewState.Row;
import org.watchword.desktop.text.Texts;

/// The register on the trainer's own window. Type the beginning of a name, Enter: ticked in, boxes empty again.
final class RegisterView extends StackPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private static final double PAGE = 40;
    private static final double LINE = 20;

    private final Consumer<RegisterAsk> ask;
    private final Texts texts;
    private final Label detail = Parts.text("", "second");
    private final Label here = Parts.text("", "here");
    private final Label saved = Parts.text("", "saved");
    private final Label trouble = Parts.text("", "danger-text");
    private final Button undo;
    private final Button start;
    private final @Nullable EntryBoxes boxes;
    private final Counters counters;
    private final Label privacy = Parts.text("", "second");
    private final StackPane seen = new StackPane();
    private final ExpectedPane expected;
    private final PairPane pair;
    private final VBox rows = Parts.styled(new VBox(), "rows");
    private final Label more = Parts.text("", "second");
    private final Label nobody;
    private Map<Row, Node> drawn = Map.of();

    RegisterView(
            ObservableValue<RegisterViewState> state, Consumer<RegisterAsk> ask, EntryBoxes.Heard heard, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        boxes = state.getValue()
                .entry()
                .map(entry -> new EntryBoxes(entry, ask, heard, texts))
                .orElse(null);
        counters = new Counters(ask);
        expected = new ExpectedPane(ask, texts);
        pair = new PairPane(ask, texts);
        undo = button(RegisterWord.UNDO, RegisterWord.UNDO_TIP, "undo", new RegisterAsk.Undo());
        start = Parts.primary("", () -> ask.accept(new RegisterAsk.ToSlides()));
        start.setId("to-slides");
        nobody = Parts.text("", "second");
        Look.wear(this, RegisterView.class, "register.css");
        getChildren().add(Parts.scrolling(page(state.getValue())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (boxes == null) {
            counters.first().requestFocus();
        } else {
            boxes.first().requestFocus();
        }
    }

    private VBox page(RegisterViewState state) {
        Parts.tip(start, texts.get(RegisterWord.START_TIP));
        Button end = Parts.button(state.leave(), () -> ask.accept(new RegisterAsk.End()));
        end.setId("end");
        VBox title = new VBox(4, Parts.text(texts.get(RegisterWord.TITLE), "page-title"), detail);
        HBox head = state.goOn().isPresent() ? Parts.head(title, end, start) : Parts.head(title, end);
        saved.setMinWidth(USE_PREF_SIZE);
        HBox count = Parts.styled(new Abreast(LINE, here, saved, Parts.gap(), undo), "count");
        VBox list = Parts.styled(new VBox(count, pair, expected, nobody, rows, more), "list");
        HBox.setHgrow(list, Priority.ALWAYS);
        return Parts.styled(
                new VBox(head, Parts.styled(new Abreast(PAGE, left(state), list), "columns")), "page", "register");
    }

    private VBox left(RegisterViewState state) {
        VBox entry = Parts.styled(new VBox(trouble, counters), "card", "entry");
        entry.setMinHeight(USE_PREF_SIZE);
        HBox unseen = Parts.styled(new HBox(seen, privacy), "unseen");
        VBox left = Parts.styled(new VBox(entry), "left");
        if (boxes == null) {
            left.getChildren().addAll(Parts.text(texts.get(RegisterWord.COUNT_NOTICE), "second"), unseen);
            return left;
        }
        entry.getChildren().addFirst(boxes);
        if (state.goOn().isPresent()) {
            RegisterAsk read = new RegisterAsk.ReadList();
            left.getChildren()
                    .addAll(
                            button(RegisterWord.READ_LIST, RegisterWord.READ_LIST_TIP, "read-list", read),
                            button(RegisterWord.KIOSK, RegisterWord.KIOSK_TIP, "kiosk", new RegisterAsk.Kiosk()));
        }
        left.getChildren().addAll(Parts.text(texts.get(RegisterWord.NOTICE), "second"), unseen);
        return left;
    }

    private void draw(RegisterViewState state) {
        detail.setText(state.detail());
        here.setText(state.here());
        saved.setText(state.saved().orElse(""));
        saved.setGraphic(state.settled() && state.saved().isPresent() ? Icon.TICK.draw() : null);
        saved.setVisible(state.saved().isPresent());
        undo.setDisable(!state.undo());
        start.setText(state.goOn().orElse(""));
        trouble.setText(state.trouble().orElse(""));
        Parts.show(trouble, state.trouble().isPresent());
        if (boxes != null) {
            state.entry().ifPresent(boxes::put);
        }
        privacy.setText(state.privacy());
        seen.getChildren().setAll(state.unseen() ? Icon.PROJECTOR.draw() : Icon.WARNING.draw());
        counters.draw(state.counters());
        pair.draw(state.pair());
        expected.draw(state.expected());
        nobody.setText(texts.get(boxes == null ? RegisterWord.NOBODY_NAMED : RegisterWord.NOBODY));
        Parts.show(nobody, state.rows().isEmpty());
        more.setText(state.more().orElse(""));
        Parts.show(more, state.more().isPresent());
        draw(state.rows());
    }

    /// A line that says the same as before stays the same node, so that the keyboard stays on it.
    private void draw(List<Row> lines) {
        Map<Row, Node> now = new HashMap<>();
        for (Row line : lines) {
            Node before = drawn.get(line);
            now.put(line, before == null ? new PresentRow(line, ask, texts) : before);
        }
        drawn = now;
        List<Node> nodes = lines.stream().map(now::get).toList();
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private Button button(RegisterWord word, RegisterWord tip, String id, RegisterAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return Parts.tip(button, texts.get(tip));
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event) && (boxes == null || boxes.isEmpty())) {
            ask.accept(new RegisterAsk.Undo());
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            ask.accept(new RegisterAsk.ToSlides());
            event.consume();
        }
    }
}
