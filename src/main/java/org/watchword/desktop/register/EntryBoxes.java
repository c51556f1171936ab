package org.watchword.desktop.register;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Suggestions;
import org.watchword.desktop.text.Texts;

/// The two boxes for who is coming in now.
final class EntryBoxes extends VBox {
    private final TextField name = new TextField();
    private final TextField organisation = new TextField();
    private boolean putting;

    EntryBoxes(Draft draft, Consumer<RegisterAsk> ask, Supplier<Organisations> organisations, Texts texts) {
        name.setId("name");
        organisation.setId("organisation");
        organisation.setPromptText(texts.get(RegisterWord.ORGANISATION_HINT));
        Button tick = Parts.button(texts.get(RegisterWord.TICK_IN), () -> tickIn(ask));
        tick.setId("tick-in");
        getChildren()
                .addAll(
                        new FieldRow(texts.get(RegisterWord.NAME), name, ""),
                        new FieldRow(texts.get(RegisterWord.ORGANISATION), organisation, ""),
                        Parts.tip(tick, texts.get(RegisterWord.TICK_IN_TIP)));
        getStyleClass().add("boxes");
        put(draft);
        Suggestions.in(organisation, words -> organisations.get().like(words));
        name.setOnAction(_ -> tickIn(ask));
        organisation.setOnAction(_ -> tickIn(ask));
        name.textProperty().addListener((_, _, _) -> tell(ask));
        organisation.textProperty().addListener((_, _, _) -> tell(ask));
    }

    /// Shows what is in the draft. While the trainer types it says what she typed, so nothing moves under her hands.
    void put(Draft draft) {
        putting = true;
        if (!name.getText().equals(draft.name())) {
            name.setText(draft.name());
        }
        if (!organisation.getText().equals(draft.organisation())) {
            organisation.setText(draft.organisation());
        }
        putting = false;
    }

    boolean isEmpty() {
        return name.getText().isEmpty() && organisation.getText().isEmpty();
    }

    Control first() {
        return name;
    }

    private void tickIn(Consumer<RegisterAsk> ask) {
        ask.accept(new RegisterAsk.TickIn());
        name.requestFocus();
    }

    private void tell(Consumer<RegisterAsk> ask) {
        if (!putting) {
            ask.accept(new RegisterAsk.Type(new Draft(name.getText(), organisation.getText())));
        }
    }
}
