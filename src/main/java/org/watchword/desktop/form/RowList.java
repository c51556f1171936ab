package org.watchword.desktop.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A list of things with a line or two about each, of which one is chosen. Its lines wrap, so that nothing is cut short
/// with large letters; the arrow keys go from one to the next.
public final class RowList extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("here");

    private final String name;
    private final Consumer<String> choose;
    private final VBox lines = Parts.styled(new VBox(), "rows");
    private List<Row> rows = List.of();
    private Optional<String> chosen = Optional.empty();

    /// Something in the list.
    ///
    /// @param warning why it should be looked at
    public record Row(String id, String title, String detail, Optional<String> warning) {}

    /// An empty list.
    ///
    /// @param name begins the id of each line, which ends with that of its row
    /// @param choose is told which row was chosen
    public RowList(String name, Consumer<String> choose) {
        super();
        this.name = name;
        this.choose = choose;
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("row-list");
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows these rows.
    ///
    /// @param empty is said when there are none
    public void draw(List<Row> now, Optional<String> here, String empty) {
        if (lines.getChildren().isEmpty() || !now.equals(rows)) {
            rows = List.copyOf(now);
            Parts.rebuild(
                    lines,
                    () -> lines.getChildren()
                            .setAll(
                                    rows.isEmpty()
                                            ? List.of(Parts.text(empty, "second"))
                                            : rows.stream().map(this::line).toList()));
        }
        chosen = here;
        for (Node line : lines.getChildren()) {
            boolean isHere = chosen.filter(id -> id(id).equals(line.getId())).isPresent();
            line.pseudoClassStateChanged(CHOSEN, isHere);
        }
    }

    private Node line(Row row) {
        String words = row.title() + "\n" + row.detail();
        String said = row.warning().map(warning -> words + "\n" + warning).orElse(words);
        Button line = Parts.styled(Parts.button(said, () -> choose.accept(row.id())), "row-line");
        line.setId(id(row.id()));
        line.setMinWidth(0);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        return line;
    }

    private String id(String row) {
        return name + "-" + row;
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Node from = getScene() == null ? null : getScene().getFocusOwner();
        int at = from == null ? -1 : lines.getChildren().indexOf(from);
        if (step != 0 && at >= 0) {
            int next = Math.clamp((long) at + step, 0, lines.getChildren().size() - 1);
            lines.getChildren().get(next).requestFocus();
            event.consume();
        }
    }
}
