package org.watchword.desktop.numbers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.numbers.NumbersViewState.Row;

/// A number in the list: who and what, where it comes from, and with a sign why it should be looked at.
final class NumberCell extends ListCell<Row> {
    private final Label title = Parts.text("", "strong");
    private final Label detail = Parts.text("", "second");
    private final Label warning = Parts.text("", "danger-text");
    private final HBox warned = new HBox(8, Parts.styled(Icon.WARNING.draw(), "trouble-sign"), warning);
    private final VBox whole = new VBox(2, title, detail, warned);

    NumberCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean none) {
        super.updateItem(row, none);
        if (none || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(row.title());
        detail.setText(row.detail());
        warning.setText(row.warning().orElse(""));
        Parts.show(warned, row.warning().isPresent());
        setAccessibleText(
                row.title() + ". " + row.detail() + ". " + row.warning().orElse(""));
        setGraphic(whole);
    }
}
