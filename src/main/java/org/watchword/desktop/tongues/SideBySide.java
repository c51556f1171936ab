package org.watchword.desktop.tongues;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.watchword.content.translation.Reading;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.text.Texts;

/// A translation beside its source, paragraph by paragraph, each in its own letters.
final class SideBySide extends GridPane {
    private final Texts texts;

    SideBySide(Texts texts) {
        this.texts = texts;
        getStyleClass().add("side-by-side");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
    }

    /// @param language of the translation
    void put(List<Reading.Row> rows, String language) {
        getChildren().clear();
        addRow(
                0,
                Parts.text(texts.get(TonguesWord.SOURCE), "second"),
                translated(TonguesViewState.name(language), "en", "second"));
        for (int i = 0; i < rows.size(); i++) {
            Reading.Row row = rows.get(i);
            addRow(i + 1, Parts.text(row.source()), translated(row.translation(), language));
        }
    }

    private static Label translated(String words, String language, String... classes) {
        Label label = Parts.text(words, classes);
        Script script = Stretch.of(words, language).stream()
                .map(Stretch::script)
                .max(Script::compareTo)
                .orElse(Script.LATIN);
        if (script != Script.LATIN) {
            String family = Typeface.REGULAR.at(16, script).getFamily();
            label.setStyle("-fx-font-family: \"" + family + "\";");
        }
        if (Script.rightToLeft(language)) {
            label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
