package org.watchword.desktop.close;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.close.CloseViewState.TimeRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// Planned against taken minutes, part by part: what a rehearsal is for.
final class TimesTable {

    private TimesTable() {}

    static Node of(List<TimeRow> times, Texts texts) {
        GridPane table = Parts.styled(new GridPane(), "changes");
        table.addRow(
                0,
                Parts.text(texts.get(CloseWord.PART), "second"),
                Parts.whole(texts.get(CloseWord.PLANNED), "second"),
                Parts.whole(texts.get(CloseWord.TAKEN), "second"));
        for (TimeRow row : times) {
            table.addRow(
                    table.getRowCount(),
                    Parts.text(row.title()),
                    Parts.whole(row.planned(), "before"),
                    Parts.whole(row.taken(), "strong"),
                    Parts.whole(row.over(), row.longer() ? "accent-text" : "second"));
        }
        return new VBox(12, Parts.text(texts.get(CloseWord.TIMES), "section-title"), table);
    }
}
