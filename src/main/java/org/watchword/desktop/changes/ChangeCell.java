package org.watchword.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.changes.ChangesViewState.Row;
import org.watchword.desktop.form.Parts;

/// One change in the list; its words wrap rather than being cut short.
final class ChangeCell extends ListCell<Row> {
    private final Label what = Parts.text("", "strong");
    private final Label detail = Parts.text("", "second");
    private final VBox words = Parts.styled(new VBox(what, detail), "change");

    ChangeCell() {
        // As wide as the list and no wider, so that long words wrap in it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        what.setText(row.what());
        detail.setText(row.detail());
        setAccessibleText(String.join(", ", row.what(), row.detail()));
        setGraphic(words);
    }
}
