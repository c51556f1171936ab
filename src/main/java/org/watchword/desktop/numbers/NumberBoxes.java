package org.watchword.desktop.numbers;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.content.contact.ContactKind;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.numbers.NumbersViewState.Kind;
import org.watchword.desktop.text.Texts;

/// The boxes of one number.
final class NumberBoxes extends VBox {
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField purpose = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField number = new TextField();
    private final TextField source = new TextField();
    private String id = "";

    NumberBoxes(Texts texts) {
        this.texts = texts;
        List<Kind> kinds = Arrays.stream(ContactKind.values())
                .map(each -> new Kind(each, texts.get(NumbersWord.of(each))))
                .toList();
        kind.getItems().setAll(kinds);
        kind.setConverter(new Named<>(kinds, Kind::name));
        name.setPromptText(texts.get(NumbersWord.NAME_HINT));
        purpose.setPromptText(texts.get(NumbersWord.PURPOSE_HINT));
        getStyleClass().add("number-boxes");
        getChildren()
                .setAll(
                        row(NumbersWord.NAME, name, "name"),
                        row(NumbersWord.PURPOSE, purpose, "purpose"),
                        row(NumbersWord.KIND, kind, "kind"),
                        row(NumbersWord.NUMBER, number, "number"),
                        row(NumbersWord.SOURCE, source, "source"));
    }

    /// Puts a number into the boxes in place of what stood there.
    void fill(NumberForm form) {
        id = form.id();
        name.setText(form.name());
        purpose.setText(form.purpose());
        kind.getItems().stream()
                .filter(each -> each.kind() == form.kind())
                .findFirst()
                .ifPresent(kind::setValue);
        number.setText(form.number());
        source.setText(form.source());
    }

    TextField first() {
        return name;
    }

    NumberForm form() {
        return new NumberForm(
                id, name.getText(), purpose.getText(), kind.getValue().kind(), number.getText(), source.getText());
    }

    private FieldRow row(NumbersWord label, Control box, String boxId) {
        box.setId(boxId);
        String hint = label == NumbersWord.SOURCE ? texts.get(NumbersWord.SOURCE_HINT) : "";
        return Parts.styled(new FieldRow(texts.get(label), box, hint), "number-row");
    }
}
