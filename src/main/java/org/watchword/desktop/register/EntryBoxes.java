package org.watchword.desktop.register;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Suggestions;
import org.watchword.desktop.register.RegisterViewState.Entry;
import org.watchword.desktop.text.Texts;

/// The boxes for who is coming in now, or for the slip that is typed, or for the line that is put right.
final class EntryBoxes extends VBox {
    private final TextField name = new TextField();
    private final TextField organisation = new TextField();
    private final TextField role = new TextField();
    private final CheckBox slips = new CheckBox();
    private final Label enter = Parts.text("", "enter");
    private final Button tick;
    private final Button stop;
    private final SlipBoxes slip;
    private final Consumer<RegisterAsk> ask;
    private Optional<String> correcting = Optional.empty();
    private boolean putting;

    /// What was typed before.
    record Heard(Supplier<SaidBefore> organisations, Supplier<SaidBefore> roles) {}

    EntryBoxes(Entry entry, Consumer<RegisterAsk> ask, Heard heard, Texts texts) {
        this.ask = ask;
        slip = new SlipBoxes(this::tell, name::requestFocus, texts);
        organisation.setPromptText(texts.get(RegisterWord.ORGANISATION_HINT));
        role.setPromptText(texts.get(RegisterWord.ROLE_HINT));
        slips.setText(texts.get(RegisterWord.SLIPS));
        tick = Parts.button("", () -> tickIn(false));
        Parts.tip(tick, texts.get(RegisterWord.TICK_IN_TIP));
        stop = Parts.button(texts.get(RegisterWord.CORRECT_STOP), () -> ask.accept(new RegisterAsk.StopCorrecting()));
        getChildren()
                .addAll(
                        slip,
                        new FieldRow(texts.get(RegisterWord.NAME), name, ""),
                        enter,
                        new FieldRow(texts.get(RegisterWord.ORGANISATION), organisation, ""),
                        new FieldRow(texts.get(RegisterWord.ROLE), role, ""),
                        Parts.styled(new HBox(tick, stop), "boxes-do"),
                        slips);
        getStyleClass().add("boxes");
        identify();
        put(entry);
        listen(heard);
    }

    /// What a test and a screen reader find the boxes by.
    private void identify() {
        name.setId("name");
        organisation.setId("organisation");
        role.setId("role");
        slips.setId("slips");
        tick.setId("tick-in");
        stop.setId("stop-correcting");
    }

    private void listen(Heard heard) {
        Suggestions.in(organisation, words -> heard.organisations().get().like(words));
        Suggestions.in(role, words -> heard.roles().get().like(words));
        organisation.setOnAction(_ -> tickIn(false));
        role.setOnAction(_ -> tickIn(false));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::inName);
        for (TextField box : new TextField[] {name, organisation, role}) {
            box.textProperty().addListener((_, _, _) -> tell());
        }
        slips.setOnAction(_ -> ask.accept(new RegisterAsk.Slips(slips.isSelected())));
    }

    /// Shows what is in the draft. While the trainer types it says what she typed, so nothing moves under her hands.
    void put(Entry entry) {
        putting = true;
        Draft draft = entry.draft();
        put(name, draft.name());
        put(organisation, draft.organisation());
        put(role, draft.role());
        slip.put(entry);
        correcting = draft.correcting();
        putting = false;
        slips.setSelected(entry.slips());
        Parts.show(slips, !entry.always() && correcting.isEmpty());
        enter.setText(entry.enter().orElse(""));
        Parts.show(enter, entry.enter().isPresent());
        tick.setText(entry.tickIn());
        Parts.show(stop, correcting.isPresent());
    }

    private static void put(TextField box, String words) {
        if (!box.getText().equals(words)) {
            box.setText(words);
        }
    }

    boolean isEmpty() {
        return name.getText().isEmpty()
                && organisation.getText().isEmpty()
                && role.getText().isEmpty();
    }

    /// The box where typing begins.
    Control first() {
        return slip.isVisible() && slip.number().getText().isEmpty() ? slip.number() : name;
    }

    private void inName(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> tickIn(event.isShiftDown());
            case DOWN -> ask.accept(new RegisterAsk.Choose(1));
            case UP -> ask.accept(new RegisterAsk.Choose(-1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tickIn(boolean asNew) {
        ask.accept(new RegisterAsk.TickIn(asNew));
        name.requestFocus();
    }

    private void tell() {
        if (!putting) {
            ask.accept(new RegisterAsk.Type(new Draft(
                    name.getText(),
                    organisation.getText(),
                    role.getText(),
                    slip.number().getText(),
                    slip.late(),
                    slip.counted(),
                    correcting)));
        }
    }
}
