package org.watchword.desktop.prepare;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The screen that fixes where and when, and whose names are taken.
final class PrepareView extends StackPane {
    private static final KeyCombination GO = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double PAGE = 40;

    private final Consumer<PrepareAsk> ask;
    private final Texts texts;
    private final PrepareBoxes boxes;
    private final Label title = Parts.text("", "page-title");
    private final Label detail = Parts.text("", "second");
    private final Label refusal = Parts.text("", "danger-text");
    private final Button go;
    private final Button later;

    PrepareView(ObservableValue<PrepareViewState> state, Consumer<PrepareAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        boxes = new PrepareBoxes(state.getValue(), ask, texts);
        go = Parts.primary(texts.get(PrepareWord.GO), () -> ask.accept(new PrepareAsk.OpenDoors()));
        go.setId("open-doors");
        later = Parts.button(texts.get(PrepareWord.LATER), () -> ask.accept(new PrepareAsk.KeepForLater()));
        later.setId("keep-for-later");
        Look.wear(this, PrepareView.class, "prepare.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        boxes.first().requestFocus();
    }

    private VBox page() {
        Button back = Parts.button(texts.get(PrepareWord.NOT_NOW), () -> ask.accept(new PrepareAsk.NotNow()));
        back.setId("not-now");
        Parts.tip(go, texts.get(PrepareWord.GO_TIP));
        Parts.tip(later, texts.get(PrepareWord.LATER_TIP));
        refusal.setId("refusal");
        HBox head = Parts.head(new VBox(4, title, detail), back, later, go);
        HBox columns = Parts.styled(new Abreast(PAGE, boxes.where(), boxes.register()), "columns");
        return Parts.styled(new VBox(head, refusal, columns), "page", "prepare");
    }

    private void draw(PrepareViewState state) {
        title.setText(state.title());
        detail.setText(state.detail());
        boxes.draw(state);
        refusal.setText(state.refusal().orElse(""));
        refusal.setVisible(state.refusal().isPresent());
        refusal.setManaged(state.refusal().isPresent());
        go.setDisable(state.busy());
        later.setDisable(state.busy());
    }

    private void key(KeyEvent event) {
        if (GO.match(event)) {
            ask.accept(new PrepareAsk.OpenDoors());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !boxes.popupOpen()) {
            ask.accept(new PrepareAsk.NotNow());
            event.consume();
        }
    }
}
