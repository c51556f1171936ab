package org.watchword.desktop.setup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;

/// One page with everything to look at before a session.
final class SetupView extends StackPane {
    private static final KeyCombination GO = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<SetupAsk> ask;
    private final Function<KeyEvent, SetupFacts.Pressed> clicker;
    private final Label title = Parts.text("", "page-title");
    private final Label detail = Parts.text("", "second");
    private final Label sum = Parts.text("", "section-title");
    private final Label before = Parts.text("", "second");
    private final Button go;
    private final Button other;
    private final VBox lines = Parts.styled(new VBox(), "lines");
    private final Map<Row, SetupLine> shown = new EnumMap<>(Row.class);
    private SetupViewState now;

    /// @param clicker names a key and what it will do
    SetupView(
            ObservableValue<SetupViewState> state,
            Consumer<SetupAsk> ask,
            Function<KeyEvent, SetupFacts.Pressed> clicker,
            Texts texts) {
        this.ask = ask;
        this.clicker = clicker;
        now = state.getValue();
        go = Parts.primary("", () -> ask.accept(new SetupAsk.Go()));
        go.setId("go-on");
        Parts.tip(go, texts.get(SetupWord.GO_TIP));
        other = Parts.button("", () -> now.other().ifPresent(form -> ask.accept(new SetupAsk.Change(form))));
        other.setId("other-form");
        Look.wear(this, SetupView.class, "setup.css");
        HBox head = Parts.head(new VBox(4, title, detail), other, go);
        VBox page = Parts.styled(new VBox(head, new VBox(4, sum, before), lines), "page", "setup");
        getChildren().add(Parts.scrolling(page));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        go.requestFocus();
    }

    private void draw(SetupViewState state) {
        now = state;
        title.setText(state.title());
        detail.setText(state.detail());
        sum.setText(state.sum());
        before.setText(state.before().orElse(""));
        present(before, state.before().isPresent());
        go.setText(state.go());
        other.setText(state.otherName());
        present(other, state.other().isPresent());
        if (!shown.keySet()
                .equals(state.lines().stream().map(SetupViewState.Line::row).collect(Collectors.toSet()))) {
            build(state);
        }
        for (SetupViewState.Line line : state.lines()) {
            Objects.requireNonNull(shown.get(line.row())).draw(line);
        }
    }

    private void build(SetupViewState state) {
        shown.clear();
        lines.getChildren().clear();
        state.lines().forEach(line -> {
            SetupLine drawn = new SetupLine(line, ask);
            shown.put(line.row(), drawn);
            lines.getChildren().add(drawn);
        });
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// While the page listens, every key but Escape and Tab is the clicker's.
    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (now.listening() && code != KeyCode.TAB && !code.isModifierKey()) {
            ask.accept(new SetupAsk.Press(clicker.apply(event)));
            event.consume();
        } else if (GO.match(event)) {
            ask.accept(new SetupAsk.Go());
            event.consume();
        }
    }

    static String id(String what, Row row) {
        return what + "-" + Word.kebab(row);
    }
}
