package org.watchword.desktop.present.view;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.LetterKeys.Given;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.Texts;

/// Which single letter does what (WCAG 2.1.4): each can be changed, all can be switched off, and nothing is changed
/// that would leave one letter with two meanings.
final class LettersSheet extends VBox implements SheetPane.Opening {

    private final Consumer<PresentAsk> ask;
    private final Texts texts;
    private final Map<Deed, TextField> boxes = new EnumMap<>(Deed.class);
    private final Label said = Parts.text("", "second");
    private final CheckBox working = new CheckBox();
    private LetterKeys letters;
    private boolean writing;

    LettersSheet(LetterKeys letters, Consumer<PresentAsk> ask, Texts texts) {
        this.letters = letters;
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("letters-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        FlowPane rows = Parts.styled(new FlowPane(), "letters-rows");
        deeds().forEach(deed -> rows.getChildren().add(row(deed)));
        ScrollPane scroll = Parts.styled(new ScrollPane(rows), "asking-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        working.setId("letters-on");
        working.setText(texts.get(KeysWord.LETTERS_ON));
        working.setOnAction(_ -> become(this.letters.on(working.isSelected()), ""));
        said.setId("letters-said");
        getChildren()
                .addAll(
                        Parts.styled(Parts.text(texts.get(KeysWord.LETTERS_TITLE)), "section-title"),
                        working,
                        scroll,
                        said,
                        foot());
        write();
    }

    @Override
    public void opened() {
        Objects.requireNonNull(boxes.get(deeds().getFirst())).requestFocus();
    }

    private HBox foot() {
        Button close =
                Parts.primary(texts.get(KeysWord.LETTERS_CLOSE), () -> ask.accept(new PresentAsk.Do(Deed.LEAVE)));
        Button shipped = Parts.button(
                texts.get(KeysWord.LETTERS_AS_SHIPPED), () -> become(LetterKeys.USUAL.on(letters.on()), ""));
        shipped.setId("letters-as-shipped");
        HBox foot = new HBox(12, close, shipped);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static List<Deed> deeds() {
        return LetterKeys.USUAL.letters().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private HBox row(Deed deed) {
        TextField box = new TextField();
        box.setId("letter-" + PresentAsk.Do.id(deed));
        box.getStyleClass().add("letter-box");
        box.textProperty().addListener((_, before, now) -> typed(deed, before, now));
        boxes.put(deed, box);
        Label label = Parts.text(texts.get(KeysWord.of(deed)));
        label.setLabelFor(box);
        HBox row = new HBox(12, box, label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("letter-row");
        return row;
    }

    /// Whatever is typed takes the place of the letter before.
    private void typed(Deed deed, String before, String now) {
        if (writing || now.isBlank()) {
            return;
        }
        String typed =
                now.length() > 1 && now.startsWith(before) ? now.substring(before.length()) : now.substring(0, 1);
        switch (letters.give(deed, typed)) {
            case Given.Changed(LetterKeys changed) -> become(changed, "");
            case Given.Taken(Deed by) ->
                become(
                        letters,
                        texts.get(
                                KeysWord.LETTERS_TAKEN,
                                typed.toUpperCase(texts.language().locale()),
                                texts.get(KeysWord.of(by))));
            case Given.NoLetter() -> become(letters, texts.get(KeysWord.LETTERS_ONE));
        }
    }

    private void become(LetterKeys changed, String words) {
        boolean other = !changed.equals(letters);
        letters = changed;
        said.setText(words);
        Platform.runLater(this::write);
        if (other) {
            ask.accept(new PresentAsk.Letters(changed));
        }
    }

    private void write() {
        writing = true;
        working.setSelected(letters.on());
        boxes.forEach((deed, box) -> {
            box.setText(letters.letters()
                    .getOrDefault(deed, "")
                    .toUpperCase(texts.language().locale()));
            box.setDisable(!letters.on());
            box.selectAll();
        });
        writing = false;
    }
}
