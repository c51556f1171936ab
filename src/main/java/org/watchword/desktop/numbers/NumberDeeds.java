package org.watchword.desktop.numbers;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.content.contact.ContactKind;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.numbers.NumbersViewState.Option;
import org.watchword.desktop.text.Texts;

/// What is done with the chosen number: it was rung, it is right no more, or it is to be as it came.
final class NumberDeeds extends VBox {
    private final Texts texts;
    private final TextField ringer = new TextField();
    private final Button rang;
    private final ComboBox<Option> replacedBy = new ComboBox<>();
    private final VBox ring;
    private final VBox retire;
    private final Button takeBack;

    NumberDeeds(Consumer<NumbersAsk> ask, Texts texts) {
        this.texts = texts;
        ringer.setId("ringer");
        rang = Parts.button(texts.get(NumbersWord.RANG_IT), () -> ask.accept(new NumbersAsk.Rang(ringer.getText())));
        rang.setId("rang");
        ringer.setOnAction(_ -> rang.fire());
        ring = part(new FieldRow(texts.get(NumbersWord.RANG), ringer, texts.get(NumbersWord.RANG_HINT)), rang);
        replacedBy.setId("replaced-by");
        Button retired = Parts.button(texts.get(NumbersWord.RETIRE_IT), () -> {
            Option other = replacedBy.getValue();
            ask.accept(new NumbersAsk.Retire(other == null ? "" : other.id()));
        });
        retired.setId("retire");
        retire = part(
                new FieldRow(texts.get(NumbersWord.REPLACED_BY), replacedBy, texts.get(NumbersWord.RETIRE_HINT)),
                retired);
        retire.getChildren().addFirst(Parts.text(texts.get(NumbersWord.RETIRE), "strong"));
        takeBack = Parts.tip(
                Parts.button(texts.get(NumbersWord.TAKE_BACK), () -> ask.accept(new NumbersAsk.TakeBack())),
                texts.get(NumbersWord.TAKE_BACK_TIP));
        takeBack.setId("take-back");
        getStyleClass().add("number-deeds");
        getChildren().setAll(ring, retire, takeBack);
    }

    private static VBox part(FieldRow row, Button does) {
        return Parts.styled(new VBox(row, does), "number-deed");
    }

    void draw(NumbersViewState state) {
        boolean address = state.form().kind() == ContactKind.WEB || state.form().kind() == ContactKind.EMAIL;
        rang.setText(texts.get(address ? NumbersWord.TRIED_IT : NumbersWord.RANG_IT));
        Parts.show(ring, state.does().ring());
        Parts.show(retire, state.does().retire());
        Parts.show(takeBack, state.does().takeBack());
        Parts.show(this, state.chosen().isPresent());
    }

    /// Empties the boxes for another number.
    void fill(NumbersViewState state) {
        ringer.setText(state.ringer());
        replacedBy.getItems().setAll(state.others());
        replacedBy.setConverter(new Named<>(state.others(), Option::name));
        replacedBy.setValue(state.others().getFirst());
    }
}
