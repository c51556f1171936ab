package org.watchword.desktop.questions;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.watchword.desktop.form.WordTable;
import org.watchword.desktop.text.Texts;

/// What becomes of each question, a row for each.
final class QuestionTable {
    private static final double LOWEST = 240;

    private final Texts texts;
    private final WordTable<QuestionRow> table;
    private final TableColumn<QuestionRow, String> line;

    QuestionTable(Texts texts) {
        this.texts = texts;
        table = new WordTable<>("questions", texts.get(QuestionsWord.TITLE), QuestionRow::wrong);
        line = column(QuestionsWord.LINE, QuestionRow::line, 80);
        column(QuestionsWord.QUESTION, QuestionRow::question, 310);
        column(QuestionsWord.BECOMES, QuestionRow::becomes, 220);
        column(QuestionsWord.WHY, QuestionRow::why, 380);
        table.setMinHeight(LOWEST);
    }

    /// The table among the parts of a page.
    Region node() {
        return table;
    }

    /// Shows rows; without lines where there is no file that has any.
    void put(List<QuestionRow> rows) {
        line.setVisible(rows.stream().noneMatch(row -> row.line().isEmpty()));
        table.put(rows);
    }

    private TableColumn<QuestionRow, String> column(
            QuestionsWord title, Function<QuestionRow, String> value, double width) {
        return table.column(texts.get(title), value, width);
    }
}
