package org.watchword.desktop.prints;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.prints.PrintsViewState.Slips;

/// A number that is typed: it counts with Enter, with a key that prints, or when the keyboard goes elsewhere. What is
/// being typed stays while a page is drawn.
final class CountBox extends VBox {
    private final TextField box = new TextField();
    private final FieldRow line;
    private final Consumer<String> typed;
    private String counted = "";

    /// @param hint said below the label; empty for none
    CountBox(String id, String label, String hint, Consumer<String> typed) {
        super();
        this.typed = typed;
        line = new FieldRow(label, box, hint);
        getChildren().add(line);
        getStyleClass().add("count-box");
        box.setId(id);
        box.setOnAction(_ -> count());
        box.focusedProperty().addListener((_, _, here) -> {
            if (!here) {
                count();
            }
        });
    }

    /// What stands there now counts.
    void count() {
        String said = box.getText().strip();
        if (isManaged() && !said.equals(counted)) {
            counted = said.isEmpty() ? "" : counted;
            typed.accept(said);
        }
    }

    void draw(Optional<Slips> state) {
        Parts.show(this, state.isPresent());
        String count = state.map(Slips::count).orElse("");
        boolean forgotten = box.getText().isBlank() && !box.isFocused();
        if (!count.equals(counted) || forgotten) {
            counted = count;
            box.setText(count);
        }
        line.trouble(state.flatMap(Slips::trouble));
    }
}
