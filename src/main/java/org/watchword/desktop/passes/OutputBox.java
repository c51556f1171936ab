package org.watchword.desktop.passes;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.passes.PassesAsk.Give;
import org.watchword.desktop.passes.PassesAsk.Pile;
import org.watchword.desktop.passes.PassesAsk.Thing;
import org.watchword.desktop.passes.PassesViewState.Choice;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.passes.PassesViewState.Outputs;
import org.watchword.desktop.text.Texts;

/// What goes out: papers and their key, certificates, the officer's list. One of the three is shown.
final class OutputBox extends VBox {
    private static final double BESIDE = 12;

    private final Consumer<PassesAsk> ask;
    private final Texts texts;
    private final ComboBox<Integer> attempt = new ComboBox<>();
    private final ComboBox<Choice> language = new ComboBox<>();
    private final FieldRow languageRow;
    private final TextField copies = new TextField("12");
    private final CheckBox large = new CheckBox();
    private final TextField whom = new TextField();
    private final TextField why = new TextField();
    private final Label passed = Parts.text("", "strong");
    private final Label before = Parts.text("", "second");
    private final VBox papers;
    private final VBox certificates;
    private final VBox list;

    OutputBox(Consumer<PassesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        attempt.setId("attempt");
        copies.setId("copies");
        large.setId("large");
        large.setText(texts.get(PassesWord.LARGE));
        language.setId("paper-language");
        languageRow = new FieldRow(texts.get(PassesWord.LANGUAGE), language, "");
        whom.setId("whom");
        why.setId("why");
        papers = papers();
        certificates = certificates();
        list = list();
        getStyleClass().addAll("outputs");
        getChildren().addAll(papers, certificates, list);
    }

    private VBox papers() {
        VBox pile = card(
                new FieldRow(texts.get(PassesWord.ATTEMPT), attempt, ""),
                new FieldRow(texts.get(PassesWord.COPIES), copies, texts.get(PassesWord.PAPERS_HINT)),
                languageRow,
                large,
                does(Thing.PAPERS, PassesWord.PRINT_PAPERS, PassesWord.SAVE_PAPERS));
        VBox key = card(
                Parts.text(texts.get(PassesWord.KEY_HINT)), does(Thing.KEY, PassesWord.PRINT_KEY, PassesWord.SAVE_KEY));
        return new VBox(BESIDE, pile, key);
    }

    private VBox certificates() {
        return card(
                passed,
                Parts.text(texts.get(PassesWord.CERTIFICATES_HINT)),
                does(Thing.CERTIFICATES, PassesWord.PRINT_CERTIFICATES, PassesWord.SAVE_CERTIFICATES));
    }

    private VBox list() {
        Button hand = Parts.primary(
                texts.get(PassesWord.HAND_OVER),
                () -> ask.accept(new PassesAsk.HandOver(whom.getText(), why.getText())));
        hand.setId("hand-over");
        return card(
                Parts.text(texts.get(PassesWord.LIST_HINT)),
                before,
                new FieldRow(texts.get(PassesWord.WHOM), whom, ""),
                new FieldRow(texts.get(PassesWord.WHY), why, ""),
                hand);
    }

    private static VBox card(Node... nodes) {
        return Parts.styled(new VBox(nodes), "card", "output");
    }

    private Node does(Thing thing, PassesWord print, PassesWord save) {
        return new FlowPane(BESIDE, BESIDE, button(thing, print, true), button(thing, save, false));
    }

    private Button button(Thing thing, PassesWord words, boolean onPaper) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(new Give(thing, onPaper, pile())));
        button.setId((onPaper ? "print-" : "save-") + org.watchword.desktop.text.Word.kebab(thing));
        return button;
    }

    private Pile pile() {
        Integer which = attempt.getValue();
        Choice spoken = language.getValue();
        return new Pile(
                which == null ? 1 : which, copies.getText(), large.isSelected(), spoken == null ? "" : spoken.id());
    }

    void draw(Mode mode, Outputs outputs, List<Choice> languages) {
        Parts.show(papers, mode == Mode.PAPERS);
        Parts.show(certificates, mode == Mode.CERTIFICATES);
        Parts.show(list, mode == Mode.LIST);
        List<Integer> tries = IntStream.rangeClosed(1, outputs.tries()).boxed().toList();
        if (!attempt.getItems().equals(tries)) {
            attempt.getItems().setAll(tries);
            attempt.setValue(1);
        }
        Parts.show(languageRow, languages.size() > 1);
        if (!language.getItems().equals(languages)) {
            language.setConverter(new Named<>(languages, Choice::name));
            language.getItems().setAll(languages);
            language.setValue(languages.isEmpty() ? null : languages.getFirst());
        }
        passed.setText(outputs.passed());
        before.setText(outputs.before());
        if (whom.getText().isBlank()) {
            whom.setText(outputs.whom());
        }
        certificates.lookupAll(".button").forEach(each -> each.setDisable(!outputs.certificates()));
    }
}
