package org.watchword.desktop.passes;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.passes.PassesAsk.Typed;
import org.watchword.desktop.passes.PassesViewState.Choice;
import org.watchword.desktop.passes.PassesViewState.Marking;
import org.watchword.desktop.passes.PassesViewState.Step;
import org.watchword.desktop.text.Texts;

/// The boxes of a paper that is marked: whose, which, what is crossed. Enter goes on; whatever is wrong is said beside
/// its box, and what was typed stays.
final class MarkingBox extends VBox {
    private static final double BESIDE = 12;

    private final Consumer<PassesAsk> ask;
    private final Texts texts;
    private final TextField who = box("who");
    private final TextField code = box("code");
    private final TextField ticks = box("ticks");
    private final ComboBox<Choice> language = new ComboBox<>();
    private final FieldRow whoRow;
    private final FieldRow codeRow;
    private final FieldRow ticksRow;
    private final FieldRow languageRow;
    private final Label person = Parts.text("", "good-text");
    private final Label answers = Parts.text("", "second");
    private final Button mark;
    private final Button undo;
    private int turn;
    private int sheet;

    MarkingBox(Consumer<PassesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        whoRow = row(PassesWord.WHO, PassesWord.WHO_HINT, who, Step.WHO);
        codeRow = row(PassesWord.CODE, PassesWord.CODE_HINT, code, Step.CODE);
        ticksRow = row(PassesWord.TICKS, PassesWord.TICKS_HINT, ticks, Step.TICKS);
        language.setId("language");
        languageRow = new FieldRow(texts.get(PassesWord.LANGUAGE), language, "");
        mark = Parts.primary(texts.get(PassesWord.MARK), () -> type(Step.TICKS));
        mark.setId("mark");
        undo = Parts.button(texts.get(PassesWord.UNDO), () -> ask.accept(new PassesAsk.Undo()));
        undo.setId("undo");
        undo.setGraphic(Parts.styled(new Label("Ctrl+Z"), "key-hint"));
        undo.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        person.setId("person-found");
        getStyleClass().addAll("card", "marking");
        getChildren()
                .addAll(
                        whoRow,
                        person,
                        languageRow,
                        codeRow,
                        ticksRow,
                        answers,
                        new FlowPane(BESIDE, BESIDE, mark, undo),
                        Parts.text(texts.get(PassesWord.MARK_HOW), "second"));
    }

    @Override
    public void requestFocus() {
        who.requestFocus();
    }

    private static TextField box(String id) {
        TextField box = new TextField();
        box.setId(id);
        return box;
    }

    private FieldRow row(PassesWord label, PassesWord hint, TextField box, Step step) {
        box.setOnAction(_ -> type(step));
        return new FieldRow(texts.get(label), box, texts.get(hint));
    }

    private void type(Step step) {
        if (!who.getText().isBlank()) {
            Choice chosen = language.getValue();
            ask.accept(new PassesAsk.Type(
                    step,
                    new Typed(who.getText(), code.getText(), ticks.getText(), chosen == null ? "" : chosen.id())));
        }
    }

    void draw(Marking state, boolean canUndo, boolean busy) {
        languages(state.languages());
        if (state.sheet() != sheet) {
            sheet = state.sheet();
            List.of(who, code, ticks).forEach(TextField::clear);
        }
        whoRow.trouble(state.trouble().filter(_ -> state.step() == Step.WHO));
        codeRow.trouble(state.trouble().filter(_ -> state.step() == Step.CODE));
        ticksRow.trouble(state.trouble().filter(_ -> state.step() == Step.TICKS));
        Parts.say(person, state.person());
        Parts.say(answers, state.answers());
        undo.setDisable(!canUndo || busy);
        mark.setDisable(busy);
        if (state.turn() != turn) {
            turn = state.turn();
            focus(state.step());
        }
    }

    private void focus(Step step) {
        TextField box = switch (step) {
            case WHO -> who;
            case CODE -> code;
            case TICKS -> ticks;
        };
        box.requestFocus();
        box.end();
    }

    private void languages(List<Choice> all) {
        Parts.show(languageRow, all.size() > 1);
        if (!language.getItems().equals(all)) {
            language.setConverter(new Named<>(all, Choice::name));
            language.getItems().setAll(all);
            language.setValue(all.isEmpty() ? null : all.getFirst());
        }
    }
}
