package org.watchword.desktop.bring;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.room.bring.Origin;

/// The page that brings slides in: which file, whose it is, and what came of it.
final class BringView extends StackPane {
    private final Consumer<BringAsk> ask;
    private final Texts texts;
    private final Label file = Parts.text("", "strong");
    private final TextField name = field("bring-name");
    private final TextField author = field("bring-author");
    private final TextField licence = field("bring-licence");
    private final Button choose;
    private final Button bring;
    private final Button stop;
    private final Button put;
    private final ProgressBar bar = new ProgressBar(0);
    private final VBox fields = Parts.styled(new VBox(), "fields");
    private final Label told = Parts.text("", "strong");
    private final VBox troubles = Parts.styled(new VBox(), "troubles");
    private String suggested = "";

    BringView(ObservableValue<BringViewState> state, Consumer<BringAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        choose = button(BringWord.CHOOSE, "choose", new BringAsk.Choose());
        stop = button(BringWord.STOP, "stop", new BringAsk.Stop());
        bring = Parts.primary(texts.get(BringWord.BRING), () -> ask.accept(new BringAsk.Bring(origin())));
        bring.setId("bring");
        put = Parts.primary(texts.get(BringWord.PUT), () -> ask.accept(new BringAsk.Put()));
        put.setId("put");
        fields.getChildren()
                .addAll(
                        new FieldRow(texts.get(BringWord.NAME), name, ""),
                        new FieldRow(texts.get(BringWord.AUTHOR), author, ""),
                        new FieldRow(texts.get(BringWord.LICENCE), licence, texts.get(BringWord.LICENCE_HINT)));
        bar.setMaxWidth(Double.MAX_VALUE);
        Look.wear(this, BringView.class, "bring.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask.accept(new BringAsk.Back());
                event.consume();
            }
        });
        Parts.follow(this, state, this::draw);
    }

    private VBox page() {
        VBox head = new VBox(
                4,
                Parts.text(texts.get(BringWord.TITLE), "page-title"),
                Parts.text(texts.get(BringWord.DETAIL), "second"));
        VBox card = Parts.styled(
                new VBox(
                        choose,
                        file,
                        Parts.text(texts.get(BringWord.OFFICE_HINT), "second"),
                        fields,
                        bar,
                        told,
                        troubles,
                        Parts.styled(new FlowPane(bring, stop, put), "buttons")),
                "card",
                "bring-card");
        return Parts.styled(
                new VBox(Parts.head(head, button(BringWord.BACK, "back", new BringAsk.Back())), card), "page", "bring");
    }

    private Origin origin() {
        return new Origin(name.getText(), author.getText(), licence.getText());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private Button button(BringWord word, String id, BringAsk asked) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asked));
        button.setId(id);
        return button;
    }

    private void draw(BringViewState state) {
        boolean works = state.working().isPresent();
        Parts.say(file, state.file());
        if (!state.name().equals(suggested)) {
            suggested = state.name();
            name.setText(suggested);
        }
        Parts.show(bar, works);
        state.working().ifPresent(bar::setProgress);
        Parts.say(told, state.told());
        Parts.show(troubles, !state.troubles().isEmpty());
        troubles.getChildren()
                .setAll(state.troubles().stream()
                        .map(words -> Parts.text(words, "danger-text"))
                        .toList());
        choose.setDisable(works);
        Parts.show(fields, !works && !state.put());
        Parts.show(bring, !works && !state.put());
        Parts.show(stop, works);
        Parts.show(put, state.put());
    }
}
