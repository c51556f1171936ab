package org.watchword.desktop.close;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
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
                whole(texts.get(CloseWord.PLANNED), "second"),
                whole(texts.get(CloseWord.TAKEN), "second"));
        for (TimeRow row : times) {
            table.addRow(
                    table.getRowCount(),
                    Parts.text(row.title()),
                    whole(row.planned(), "before"),
                    whole(row.taken(), "strong"),
                    whole(row.over(), row.longer() ? "accent-text" : "second"));
        }
        return new VBox(12, Parts.text(texts.get(CloseWord.TIMES), "section-title"), table);
    }

    private static Label whole(String words, String style) {
        Label label = Parts.styled(new Label(words), style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
