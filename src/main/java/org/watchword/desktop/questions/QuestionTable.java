package org.watchword.desktop.questions;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.LetterSize;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// What becomes of each question, a row for each; long words stand in several lines rather than being cut short.
final class QuestionTable extends StackPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double EDGES = 24;
    private static final double LOWEST = 240;

    /// The usual height of a letter, for which the columns' widths are given.
    private static final double LETTER = 17;

    private final Texts texts;
    private final TableView<QuestionRow> table = new TableView<>();
    private final TableColumn<QuestionRow, String> line;
    private final LetterSize letter = new LetterSize(this::widths);

    QuestionTable(Texts texts) {
        this.texts = texts;
        line = column(QuestionsWord.LINE, QuestionRow::line, 80);
        table.setId("questions");
        table.setAccessibleText(texts.get(QuestionsWord.TITLE));
        table.getColumns()
                .setAll(List.of(
                        line,
                        column(QuestionsWord.QUESTION, QuestionRow::question, 310),
                        column(QuestionsWord.BECOMES, QuestionRow::becomes, 220),
                        column(QuestionsWord.WHY, QuestionRow::why, 380)));
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable QuestionRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(WRONG, row != null && !empty && row.wrong());
            }
        });
        setMinHeight(LOWEST);
        getChildren().addAll(letter, table);
    }

    /// Shows rows; without lines where there is no file that has any.
    void put(List<QuestionRow> rows) {
        line.setVisible(rows.stream().noneMatch(row -> row.line().isEmpty()));
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
    }

    private TableColumn<QuestionRow, String> column(
            QuestionsWord title, Function<QuestionRow, String> value, double width) {
        TableColumn<QuestionRow, String> column = new TableColumn<>(texts.get(title));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setUserData(width);
        column.setSortable(false);
        column.setCellFactory(_ -> new WrappedCell(column));
        return column;
    }

    /// A table of large letters is wider than the window and scrolls sideways.
    private void widths() {
        double times = letter.pixels() / LETTER;
        table.setColumnResizePolicy(
                times > 1
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().forEach(column -> column.setPrefWidth((double) column.getUserData() * times));
    }

    private static final class WrappedCell extends TableCell<QuestionRow, String> {
        private final Text words = Parts.styled(new Text(), "words");

        WrappedCell(TableColumn<QuestionRow, String> column) {
            super();
            words.wrappingWidthProperty().bind(column.widthProperty().subtract(EDGES));
            setGraphic(words);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(empty || item == null ? "" : item);
        }
    }
}
