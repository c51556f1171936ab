package org.watchword.desktop.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.questions.QuestionsViewState.Choices;
import org.watchword.desktop.questions.QuestionsViewState.Place;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.item.Format;

/// Questions that come in and go out.
final class QuestionsView extends StackPane {
    private static final double BOX = 320;

    private final Consumer<QuestionsAsk> ask;
    private final Texts texts;
    private final Button back;
    private final Button choose;
    private final Button writeOut;
    private final Button press;
    private final Button showFolder;
    private final Label how;
    private final Label file = Parts.text("", "strong");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label summary = Parts.text("", "strong");
    private final TextField name = new TextField();
    private final FieldRow nameRow;
    private final ComboBox<String> module = new ComboBox<>();
    private final ComboBox<String> format = new ComboBox<>();
    private final FlowPane boxes;
    private final VBox next = Parts.styled(new VBox(), "card", "next");
    private final QuestionTable table;
    private Optional<String> named = Optional.empty();
    private Place place = Place.BEGUN;
    private boolean drawing;

    QuestionsView(ObservableValue<QuestionsViewState> state, Consumer<QuestionsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        back = button(QuestionsWord.BACK, "back", new QuestionsAsk.Back());
        choose = button(QuestionsWord.CHOOSE, "choose-file", new QuestionsAsk.ChooseFile());
        writeOut = button(QuestionsWord.WRITE_OUT, "write-out", new QuestionsAsk.WriteOut());
        showFolder = button(QuestionsWord.SHOW_FOLDER, "show-folder", new QuestionsAsk.ShowFolder());
        press = Parts.primary("", this::press);
        press.setId("press");
        how = Parts.text(texts.get(QuestionsWord.HOW), "second");
        name.setId("module-name");
        name.setOnAction(_ -> press());
        nameRow = new FieldRow(texts.get(QuestionsWord.NAME), name, texts.get(QuestionsWord.NAME_HINT));
        boxes = Parts.styled(
                new FlowPane(box(QuestionsWord.MODULE, module, "module"), box(QuestionsWord.FORMAT, format, "format")),
                "boxes");
        table = new QuestionTable(texts);
        Look.wear(this, QuestionsView.class, "questions.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask.accept(new QuestionsAsk.Back());
                event.consume();
            }
        });
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        switch (place) {
            case BEGUN -> choose.requestFocus();
            case LOOKED -> (nameRow.isManaged() ? name : choose).requestFocus();
            case KEPT -> showFolder.requestFocus();
            case OUT -> module.requestFocus();
        }
    }

    private VBox page() {
        VBox title = new VBox(
                4,
                Parts.text(texts.get(QuestionsWord.TITLE), "page-title"),
                Parts.text(texts.get(QuestionsWord.DETAIL), "second"));
        FlowPane does = Parts.styled(new FlowPane(choose, writeOut, file), "boxes");
        VBox choices = Parts.styled(new VBox(does, how, trouble, nameRow, boxes), "card", "choices");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        return Parts.styled(
                new VBox(Parts.head(title, back, press), choices, next, summary, table.node()), "page", "questions");
    }

    private FieldRow box(QuestionsWord word, ComboBox<String> box, String id) {
        box.setId(id);
        box.setPrefWidth(BOX);
        box.setOnAction(_ -> choose());
        return new FieldRow(texts.get(word), box, "");
    }

    private void choose() {
        int chosen = format.getSelectionModel().getSelectedIndex();
        if (!drawing && chosen >= 0) {
            ask.accept(new QuestionsAsk.Choose(
                    module.getSelectionModel().getSelectedIndex(),
                    List.of(Format.values()).get(chosen)));
        }
    }

    private void press() {
        if (press.isManaged()) {
            ask.accept(place == Place.OUT ? new QuestionsAsk.Save() : new QuestionsAsk.Keep(name.getText()));
        }
    }

    private void draw(QuestionsViewState state) {
        drawing = true;
        boolean moved = state.place() != place || !state.file().equals(named);
        place = state.place();
        incoming(state);
        state.out().ifPresent(this::choices);
        Parts.show(boxes, state.out().isPresent());
        press.setText(state.press().orElse(""));
        Parts.show(press, state.press().isPresent());
        Parts.say(summary, state.summary());
        table.put(state.rows());
        Parts.show(table.node(), !state.rows().isEmpty());
        next(state.next());
        drawing = false;
        if (moved || state.trouble().isPresent()) {
            requestFocus();
        }
    }

    /// What is being typed as a name stays until another file is read in.
    private void incoming(QuestionsViewState state) {
        choose.setText(texts.get(place == Place.BEGUN ? QuestionsWord.CHOOSE : QuestionsWord.CHOOSE_ANOTHER));
        choose.getStyleClass().remove("primary");
        if (place == Place.BEGUN) {
            choose.getStyleClass().add("primary");
        }
        file.setText(state.busy().or(state::file).orElse(""));
        Parts.show(how, place == Place.BEGUN);
        Parts.say(trouble, state.trouble().orElse(""));
        Parts.show(nameRow, state.name().isPresent());
        if (!state.file().equals(named)) {
            name.setText(state.name().orElse(""));
        }
        named = state.file();
    }

    private void choices(Choices choices) {
        choose(module, choices.modules(), choices.module());
        choose(format, choices.formats(), choices.format());
    }

    private static void choose(ComboBox<String> box, List<String> items, int chosen) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.getSelectionModel().select(chosen);
    }

    private void next(List<String> lines) {
        next.getChildren().clear();
        for (String line : lines) {
            next.getChildren().add(Parts.text(line, next.getChildren().isEmpty() ? "strong" : "second"));
        }
        if (!lines.isEmpty()) {
            next.getChildren().add(new HBox(showFolder));
        }
        Parts.show(next, !lines.isEmpty());
    }

    private Button button(QuestionsWord word, String id, QuestionsAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }
}
