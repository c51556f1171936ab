package org.watchword.desktop.register;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.register.RegisterViewState.Entry;
import org.watchword.desktop.text.Texts;

/// What is asked of a paper slip beside the name.
final class SlipBoxes extends VBox {
    private final TextField number = new TextField();
    private final CheckBox late = new CheckBox();
    private final CheckBox counted = new CheckBox();
    private final Label missing = Parts.text("", "second");

    /// @param tell is called when something was typed or ticked
    /// @param next is called when the number was typed
    SlipBoxes(Runnable tell, Runnable next, Texts texts) {
        super();
        number.setId("slip");
        late.setId("slip-late");
        counted.setId("slip-counted");
        late.setText(texts.get(RegisterWord.SLIP_LATE));
        counted.setText(texts.get(RegisterWord.SLIP_COUNTED));
        getChildren().addAll(new FieldRow(texts.get(RegisterWord.SLIP), number, ""), late, counted, missing);
        getStyleClass().add("slip-part");
        number.setOnAction(_ -> next.run());
        number.textProperty().addListener((_, _, _) -> tell.run());
        late.setOnAction(_ -> tell.run());
        counted.setOnAction(_ -> tell.run());
    }

    void put(Entry entry) {
        if (!number.getText().equals(entry.draft().slip())) {
            number.setText(entry.draft().slip());
        }
        late.setSelected(entry.draft().late());
        counted.setSelected(entry.draft().counted());
        missing.setText(entry.missing().orElse(""));
        Parts.show(this, entry.slips());
        Parts.show(counted, entry.counted());
        Parts.show(missing, entry.missing().isPresent());
    }

    TextField number() {
        return number;
    }

    boolean late() {
        return late.isSelected();
    }

    boolean counted() {
        return counted.isSelected();
    }
}
