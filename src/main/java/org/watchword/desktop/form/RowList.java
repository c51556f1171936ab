package org.watchword.desktop.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of things with a line or two about each, of which one is chosen. Its lines wrap, so that nothing is cut short
/// with large letters; the arrow keys go from one to the next. What stays on the list stays the same button: a change
/// elsewhere takes neither the keyboard nor a press that is half done.
public final class RowList extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("here");

    private final String name;
    private final Consumer<String> choose;
    private final Function<String, @Nullable Node> picture;
    private final VBox lines = Parts.styled(new VBox(), "rows");
    private Map<Row, Node> known = Map.of();

    /// Something in the list.
    ///
    /// @param warning why it should be looked at
    public record Row(String id, String title, String detail, Optional<String> warning) {}

    /// An empty list.
    ///
    /// @param name begins the id of each line, which ends with that of its row
    /// @param choose is told which row was chosen
    public RowList(String name, Consumer<String> choose) {
        this(name, choose, _ -> null);
    }

    /// An empty list with a picture before each row.
    ///
    /// @param picture what stands before the words of the row with this id
    public RowList(String name, Consumer<String> choose, Function<String, @Nullable Node> picture) {
        super();
        this.name = name;
        this.choose = choose;
        this.picture = picture;
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
        if (lines.getChildren().isEmpty() || !List.copyOf(known.keySet()).equals(now)) {
            Map<Row, Node> kept = new LinkedHashMap<>();
            now.forEach(row -> kept.put(row, known.containsKey(row) ? known.get(row) : line(row)));
            known = kept;
            put(now.isEmpty() ? List.of(Parts.text(empty, "second")) : List.copyOf(kept.values()));
        }
        for (Node line : lines.getChildren()) {
            boolean isHere = here.filter(id -> id(id).equals(line.getId())).isPresent();
            line.pseudoClassStateChanged(CHOSEN, isHere);
        }
    }

    private void put(List<Node> wanted) {
        Parts.rebuild(lines, () -> {
            lines.getChildren().retainAll(wanted);
            for (int i = 0; i < wanted.size(); i++) {
                if (!lines.getChildren().contains(wanted.get(i))) {
                    lines.getChildren().add(i, wanted.get(i));
                }
            }
            if (!lines.getChildren().equals(wanted)) {
                lines.getChildren().setAll(wanted);
            }
        });
    }

    private Node line(Row row) {
        String words = row.title() + "\n" + row.detail();
        String said = row.warning().map(warning -> words + "\n" + warning).orElse(words);
        Button line = Parts.styled(Parts.button(said, () -> choose.accept(row.id())), "row-line");
        line.setId(id(row.id()));
        line.setGraphic(picture.apply(row.id()));
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
