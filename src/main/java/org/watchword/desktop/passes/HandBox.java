package org.watchword.desktop.passes;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.passes.PassesViewState.Choice;
import org.watchword.desktop.passes.PassesViewState.Hand;
import org.watchword.desktop.text.Texts;

/// How the laptop is handed to one person for the test.
final class HandBox extends VBox {

    HandBox(Hand hand, Consumer<PassesAsk> ask, Texts texts) {
        super();
        getStyleClass().add("handing");
        ComboBox<Choice> language = new ComboBox<>();
        language.setId("hand-language");
        language.setConverter(new Named<>(hand.languages(), Choice::name));
        language.getItems().setAll(hand.languages());
        language.setValue(hand.languages().isEmpty() ? null : hand.languages().getFirst());
        FieldRow languages = new FieldRow(texts.get(PassesWord.HAND_LANGUAGE), language, "");
        Parts.show(languages, hand.languages().size() > 1);
        CheckBox more = new CheckBox(hand.moreTime().orElse(""));
        more.setId("more-time");
        more.setWrapText(true);
        Parts.show(more, hand.moreTime().isPresent());
        Button give = Parts.button(texts.get(PassesWord.HAND), () -> {
            Choice chosen = language.getValue();
            ask.accept(new PassesAsk.Hand(chosen == null ? "" : chosen.id(), more.isSelected()));
        });
        give.setId("hand-laptop");
        getChildren()
                .addAll(
                        Parts.text(texts.get(PassesWord.HAND_TITLE), "section-title"),
                        Parts.text(texts.get(PassesWord.HAND_HOW), "second"),
                        Parts.text(hand.aloud(), "second"),
                        languages,
                        more,
                        give);
    }
}
