package org.watchword.desktop.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.addresses.AddressesViewState.Option;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.EntryKind;

/// The boxes of one entry, those that its kind has.
final class EntryBoxes extends VBox {
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final ComboBox<Option> area = new ComboBox<>();
    private final ComboBox<Option> audience = new ComboBox<>();
    private final ComboBox<Option> funder = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField sessions = new TextField();
    private final TextField people = new TextField();
    private EntryForm shown;

    EntryBoxes(AddressesViewState state, Texts texts) {
        this.texts = texts;
        shown = state.form();
        getStyleClass().add("entry-boxes");
        DayName.in(from, texts);
        DayName.in(to, texts);
        fill(state);
    }

    /// Puts an entry into the boxes in place of what stood there.
    void fill(AddressesViewState state) {
        shown = state.form();
        name.setPromptText(hint(shown.kind()));
        name.setText(shown.name());
        address.setText(shown.address());
        choices(area, state.areas(), shown.area());
        choices(audience, state.audiences(), shown.audience());
        Option nobody = new Option("", texts.get(AddressesWord.NOT_SAID));
        choices(
                funder,
                Stream.concat(Stream.of(nobody), state.funders().stream()).toList(),
                shown.funder());
        from.setValue(shown.fromOrNull());
        to.setValue(shown.toOrNull());
        sessions.setText(shown.sessions());
        people.setText(shown.people());
        getChildren().setAll(rows());
    }

    TextField first() {
        return name;
    }

    EntryForm form() {
        return new EntryForm(
                shown.kind(),
                name.getText(),
                id(area),
                address.getText(),
                id(audience),
                id(funder),
                from.getValue(),
                to.getValue(),
                sessions.getText(),
                people.getText());
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>(List.of(row(AddressesWord.NAME, name, "name")));
        switch (shown.kind()) {
            case VENUE ->
                rows.addAll(
                        List.of(row(AddressesWord.ADDRESS, address, "address"), row(AddressesWord.AREA, area, "area")));
            case ORGANISATION ->
                rows.addAll(List.of(
                        row(AddressesWord.AUDIENCE, audience, "audience"), row(AddressesWord.AREA, area, "area")));
            case FUNDER -> {}
            case PROGRAMME ->
                rows.addAll(List.of(
                        row(AddressesWord.FUNDER, funder, "funder"),
                        row(AddressesWord.FROM, from, "from"),
                        row(AddressesWord.TO, to, "to"),
                        row(AddressesWord.SESSIONS, sessions, "sessions"),
                        row(AddressesWord.PEOPLE, people, "people")));
        }
        return rows;
    }

    private String hint(EntryKind kind) {
        return switch (kind) {
            case VENUE -> texts.get(AddressesWord.VENUE_HINT);
            case ORGANISATION -> texts.get(AddressesWord.ORGANISATION_HINT);
            case FUNDER, PROGRAMME -> "";
        };
    }

    private FieldRow row(AddressesWord label, Control box, String id) {
        box.setId(id);
        return Parts.styled(new FieldRow(texts.get(label), box, ""), "entry-row");
    }

    private static void choices(ComboBox<Option> box, List<Option> choices, String chosen) {
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(choices, Option::name));
        box.setValue(choices.stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElse(choices.getFirst()));
    }

    private static String id(ComboBox<Option> box) {
        return box.getValue() == null ? "" : box.getValue().id();
    }
}
