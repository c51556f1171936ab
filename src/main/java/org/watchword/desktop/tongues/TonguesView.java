package org.watchword.desktop.tongues;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.TonguesViewState.Item;
import org.watchword.desktop.tongues.TonguesViewState.Opened;

/// The languages: choose one, read a print beside its source, sign it.
final class TonguesView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("here");
    private static final double PAGE = 44;

    private final Consumer<TonguesAsk> ask;
    private final Texts texts;
    private final OptionBox language;
    private final OptionBox shelf;
    private final VBox items = Parts.styled(new VBox(), "items");
    private final Label told = Parts.text("", "strong");
    private final VBox troubles = Parts.styled(new VBox(), "troubles");
    private final Label hint = Parts.text("", "second");
    private final VBox sheet = Parts.styled(new VBox(), "card", "opened");
    private final Label title = Parts.text("", "section-title");
    private final Label standing = Parts.text("", "strong");
    private final SideBySide words;
    private final VBox parts = Parts.styled(new VBox(), "parts");
    private List<PartState> shown = List.of();
    private String spoken = "";
    private final TextField name = new TextField();
    private final FieldRow nameRow;
    private final Button back;
    private final Button sign;
    private final Button takeBack;
    private final Button proof;
    private final Button undo;

    TonguesView(ObservableValue<TonguesViewState> state, Consumer<TonguesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        words = new SideBySide(texts);
        name.setId("signer");
        nameRow = new FieldRow(texts.get(TonguesWord.NAME), name, texts.get(TonguesWord.NAME_HINT));
        back = button(TonguesWord.BACK, "back", new TonguesAsk.Back());
        takeBack = button(TonguesWord.TAKE_BACK, "take-back", new TonguesAsk.TakeBack());
        proof = Parts.tip(button(TonguesWord.PROOF, "proof", new TonguesAsk.Proof()), texts.get(TonguesWord.PROOF_TIP));
        undo = button(TonguesWord.UNDO, "undo", new TonguesAsk.Undo());
        sign = Parts.primary(texts.get(TonguesWord.SIGN), this::sign);
        sign.setId("sign");
        sign.setWrapText(true);
        sign.setMinWidth(0);
        name.setOnAction(_ -> sign());
        language = new OptionBox("language", code -> ask.accept(new TonguesAsk.Language(code)));
        shelf = new OptionBox("shelf", code -> ask.accept(new TonguesAsk.Shelf(code)));
        Look.wear(this, TonguesView.class, "tongues.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask.accept(new TonguesAsk.Back());
                event.consume();
            }
        });
        Parts.follow(this, state, this::draw);
    }

    private VBox page() {
        VBox head = new VBox(
                4,
                Parts.text(texts.get(TonguesWord.TITLE), "page-title"),
                Parts.text(texts.get(TonguesWord.DETAIL), "second"));
        Button out =
                Parts.tip(button(TonguesWord.OUT, "sheet-out", new TonguesAsk.Out()), texts.get(TonguesWord.OUT_TIP));
        Button in = Parts.tip(button(TonguesWord.IN, "sheet-in", new TonguesAsk.In()), texts.get(TonguesWord.IN_TIP));
        VBox left = Parts.styled(
                new VBox(
                        new FieldRow(texts.get(TonguesWord.LANGUAGE), language, ""),
                        new FieldRow(texts.get(TonguesWord.SHELF), shelf, ""),
                        out,
                        in,
                        items),
                "left");
        left.setMinHeight(USE_PREF_SIZE);
        sheet.getChildren()
                .addAll(
                        title,
                        words,
                        parts,
                        standing,
                        nameRow,
                        sign,
                        Parts.styled(new FlowPane(undo, takeBack, proof), "buttons"));
        VBox right = Parts.styled(new VBox(told, troubles, hint, sheet), "right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return Parts.styled(new VBox(Parts.head(head, back), new Abreast(PAGE, left, right)), "page", "tongues");
    }

    private Button button(TonguesWord word, String id, TonguesAsk asked) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asked));
        button.setId(id);
        return button;
    }

    private void sign() {
        if (sign.isManaged()) {
            ask.accept(new TonguesAsk.Sign(name.getText()));
        }
    }

    private void draw(TonguesViewState state) {
        language.draw(state.languages(), state.language());
        shelf.draw(state.shelves(), state.shelf());
        items.getChildren().setAll(state.items().stream().map(this::item).toList());
        Parts.say(told, state.told());
        troubles(state.troubles());
        Parts.say(hint, state.hint());
        Parts.show(sheet, state.opened().isPresent());
        state.opened().ifPresent(opened -> draw(opened, state.language()));
    }

    private void draw(Opened opened, String code) {
        title.setText(opened.title());
        words.put(opened.rows(), code);
        Parts.show(words, !opened.rows().isEmpty());
        draw(opened.parts(), code);
        Parts.say(standing, opened.standing());
        Parts.show(nameRow, opened.sign());
        Parts.show(sign, opened.sign());
        Parts.show(takeBack, opened.takeBack());
        Parts.show(proof, opened.proof());
        Parts.show(undo, opened.undo());
        if (!opened.sign()) {
            name.clear();
        }
    }

    /// What did not change stays as it is, with what was typed into it.
    private void draw(List<PartState> now, String code) {
        if (!now.equals(shown) || !code.equals(spoken)) {
            parts.getChildren()
                    .setAll(now.stream()
                            .map(part -> new PartBeside(part, code, ask, texts))
                            .toList());
            shown = now;
            spoken = code;
        }
        Parts.show(parts, !now.isEmpty());
    }

    private void troubles(List<String> said) {
        Parts.show(troubles, !said.isEmpty());
        troubles.getChildren()
                .setAll(said.stream()
                        .map(words -> Parts.text(words, "danger-text"))
                        .toList());
    }

    private Button item(Item item) {
        Button button =
                Parts.button(item.title() + "\n" + item.state(), () -> ask.accept(new TonguesAsk.Choose(item.id())));
        button.setId("print-" + item.id());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("item");
        button.pseudoClassStateChanged(CHOSEN, item.chosen());
        return button;
    }
}
