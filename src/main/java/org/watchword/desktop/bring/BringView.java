package org.watchword.desktop.bring;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
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

/// The page that brings slides in: from a PDF or an outline, whose they are, and what came of it.
final class BringView extends StackPane {
    private static final int OUTLINE_LINES = 8;

    private final Consumer<BringAsk> ask;
    private final Texts texts;
    private final Label file = Parts.text("", "strong");
    private final TextField name = field("bring-name");
    private final TextField author = field("bring-author");
    private final TextField licence = field("bring-licence");
    private final TextField outlineName = field("outline-name");
    private final TextArea outline = new TextArea();
    private final VBox cut = Parts.styled(new VBox(), "cut");
    private final VBox pages;
    private final VBox pasted;
    private final VBox pagesCard;
    private final VBox pastedCard;
    private final VBox result;
    private final Button stop;
    private final Button put;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = Parts.text("", "strong");
    private final VBox troubles = Parts.styled(new VBox(), "troubles");
    private String suggested = "";

    BringView(ObservableValue<BringViewState> state, Consumer<BringAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        stop = button(BringWord.STOP, "stop", new BringAsk.Stop());
        put = Parts.primary(texts.get(BringWord.PUT), () -> ask.accept(new BringAsk.Put()));
        put.setId("put");
        bar.setMaxWidth(Double.MAX_VALUE);
        result =
                Parts.styled(new VBox(bar, told, troubles, Parts.styled(new FlowPane(stop, put), "buttons")), "result");
        pages = pages();
        pasted = pasted();
        pagesCard = Parts.styled(new VBox(pages), "card", "bring-card");
        pastedCard = Parts.styled(new VBox(pasted), "card", "bring-card");
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
        Button back = button(BringWord.BACK, "back", new BringAsk.Back());
        return Parts.styled(new VBox(Parts.head(head, back), pagesCard, pastedCard), "page", "bring");
    }

    private VBox pages() {
        Button bring = Parts.primary(
                texts.get(BringWord.BRING),
                () -> ask.accept(new BringAsk.Bring(new Origin(name.getText(), author.getText(), licence.getText()))));
        bring.setId("bring");
        return Parts.styled(
                new VBox(
                        button(BringWord.CHOOSE, "choose", new BringAsk.Choose()),
                        file,
                        Parts.text(texts.get(BringWord.OFFICE_HINT), "second"),
                        new FieldRow(texts.get(BringWord.NAME), name, ""),
                        new FieldRow(texts.get(BringWord.AUTHOR), author, ""),
                        new FieldRow(texts.get(BringWord.LICENCE), licence, texts.get(BringWord.LICENCE_HINT)),
                        bring),
                "fields");
    }

    private VBox pasted() {
        outline.setId("outline");
        outline.setPrefRowCount(OUTLINE_LINES);
        outline.setWrapText(true);
        outline.textProperty().addListener((_, _, now) -> ask.accept(new BringAsk.Paste(now)));
        Button make = Parts.button(
                texts.get(BringWord.MAKE),
                () -> ask.accept(new BringAsk.Make(outlineName.getText(), outline.getText())));
        make.setId("make");
        return Parts.styled(
                new VBox(
                        Parts.text(texts.get(BringWord.OUTLINE), "section-title"),
                        new FieldRow(texts.get(BringWord.OUTLINE_HINT), outline, ""),
                        cut,
                        new FieldRow(texts.get(BringWord.OUTLINE_NAME), outlineName, ""),
                        make),
                "fields");
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
        Parts.show(cut, !state.cut().isEmpty());
        cut.getChildren()
                .setAll(state.cut().stream()
                        .map(line -> Parts.text(line, "second"))
                        .toList());
        result(state, works);
        boolean free = !works && !state.put();
        Parts.show(pages, free);
        Parts.show(pasted, free);
        Parts.show(pagesCard, free || !state.outline());
        Parts.show(pastedCard, free || state.outline());
    }

    /// Where it was asked for.
    private void result(BringViewState state, boolean works) {
        VBox card = state.outline() ? pastedCard : pagesCard;
        if (!card.getChildren().contains(result)) {
            pagesCard.getChildren().remove(result);
            pastedCard.getChildren().remove(result);
            card.getChildren().add(result);
        }
        Parts.show(bar, works);
        state.working().ifPresent(bar::setProgress);
        Parts.say(told, state.told());
        Parts.show(troubles, !state.troubles().isEmpty());
        troubles.getChildren()
                .setAll(state.troubles().stream()
                        .map(words -> Parts.text(words, "danger-text"))
                        .toList());
        Parts.show(stop, works);
        Parts.show(put, state.put());
    }
}
