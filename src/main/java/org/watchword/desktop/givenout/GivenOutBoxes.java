package org.watchword.desktop.givenout;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.givenout.GivenOutViewState.Kind;
import org.watchword.desktop.givenout.GivenOutViewState.Option;
import org.watchword.desktop.text.Texts;

/// The boxes of one line. What was printed and which numbers stand on it is no box: the program knows it.
final class GivenOutBoxes extends VBox {
    private final Texts texts;
    private final TextField copies = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<Option> area = new ComboBox<>();
    private final TextField place = new TextField();
    private final DatePicker day = new DatePicker();

    GivenOutBoxes(Texts texts) {
        this.texts = texts;
        DayName.in(day, texts);
        getStyleClass().add("given-out-boxes");
        getChildren()
                .setAll(
                        row(GivenOutWord.COPIES, copies, "copies"),
                        row(GivenOutWord.KIND, kind, "kind"),
                        row(GivenOutWord.DISTRICT, area, "district"),
                        row(GivenOutWord.PLACE, place, "place"),
                        row(GivenOutWord.DAY, day, "day"));
    }

    void fill(GivenOutForm form, GivenOutViewState state) {
        copies.setText(form.copies());
        choices(kind, state.kinds(), new Named<>(state.kinds(), Kind::name));
        state.kinds().stream()
                .filter(each -> each.kind() == form.kind())
                .findFirst()
                .ifPresent(kind::setValue);
        choices(area, state.areas(), new Named<>(state.areas(), Option::name));
        state.areas().stream()
                .filter(each -> each.id().equals(form.area()))
                .findFirst()
                .ifPresent(area::setValue);
        place.setText(form.place());
        day.setValue(form.dayOrNull());
    }

    TextField first() {
        return copies;
    }

    GivenOutForm form() {
        return new GivenOutForm(
                day.getValue(),
                copies.getText(),
                kind.getValue().kind(),
                area.getValue().id(),
                place.getText());
    }

    private static <T> void choices(ComboBox<T> box, List<T> choices, Named<T> names) {
        box.getItems().setAll(choices);
        box.setConverter(names);
    }

    private FieldRow row(GivenOutWord label, Control box, String id) {
        box.setId(id);
        String hint = label == GivenOutWord.PLACE ? texts.get(GivenOutWord.PLACE_HINT) : "";
        return Parts.styled(new FieldRow(texts.get(label), box, hint), "given-out-row");
    }
}
