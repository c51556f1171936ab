package org.watchword.desktop.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A table of words: long ones stand in several lines rather than being cut short, and rows that are wrong look so.
///
/// @param <R> what stands in a row
public final class WordTable<R> extends StackPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double EDGES = 24;

    /// The usual height of a letter, for which the columns' widths are given.
    private static final double LETTER = 17;

    private final TableView<R> table = new TableView<>();
    private final LetterSize letter = new LetterSize(this::widths);

    /// A table without columns.
    ///
    /// @param id of the table among the nodes of the page
    /// @param words for those who hear the page
    /// @param wrong whether a row looks wrong
    public WordTable(String id, String words, Predicate<R> wrong) {
        table.setId(id);
        table.setAccessibleText(words);
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(WRONG, row != null && !empty && wrong.test(row));
            }
        });
        getChildren().addAll(letter, table);
    }

    /// Adds a column at the right.
    ///
    /// @param width in pixels, in letters of the usual size
    /// @return the column, which may be hidden
    public TableColumn<R, String> column(String title, Function<R, String> value, double width) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setUserData(width);
        column.setSortable(false);
        column.setCellFactory(_ -> new WrappedCell<>(column));
        table.getColumns().add(column);
        return column;
    }

    /// Shows rows in the place of those before. The same rows stay as they are, scrolled where they are.
    public void put(List<R> rows) {
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
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

    private static final class WrappedCell<R> extends TableCell<R, String> {
        private final Text words = Parts.styled(new Text(), "words");

        WrappedCell(TableColumn<R, String> column) {
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
