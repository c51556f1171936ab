package org.watchword.desktop.tongues;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.watchword.content.translation.Reading;
import org.watchword.desktop.form.LetterSize;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.slide.draw.ForeignWords;
import org.watchword.desktop.text.SpokenName;
import org.watchword.desktop.text.Texts;

/// A translation beside its source, paragraph by paragraph, each in its own letters.
final class SideBySide extends GridPane {
    private final Texts texts;
    private final LetterSize letter = new LetterSize(this::draw);
    private List<Reading.Row> rows = List.of();
    private String language = "en";

    SideBySide(Texts texts) {
        this.texts = texts;
        getStyleClass().add("side-by-side");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
    }

    /// @param code of the translation's language
    void put(List<Reading.Row> shown, String code) {
        rows = List.copyOf(shown);
        language = code;
        draw();
    }

    private void draw() {
        getChildren().setAll(letter);
        addRow(0, Parts.text(texts.get(TonguesWord.SOURCE), "second"), Parts.text(SpokenName.of(language), "second"));
        rows.stream().filter(row -> !row.added()).forEach(this::row);
        if (rows.stream().anyMatch(Reading.Row::added)) {
            add(Parts.text(texts.get(TonguesWord.ADDED), "strong"), 0, getRowCount(), 2, 1);
            rows.stream().filter(Reading.Row::added).forEach(this::row);
        }
    }

    private void row(Reading.Row row) {
        addRow(
                getRowCount(),
                Parts.text(row.source()),
                ForeignWords.of(row.translation(), language, letter.pixels(), "words"));
    }
}
