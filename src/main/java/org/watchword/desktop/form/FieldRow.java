package org.watchword.desktop.form;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.look.Icon;

/// A box with its label above and what is wrong with it below: words and a sign, never only a colour. A screen reader
/// says the trouble together with the box.
public final class FieldRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Control box;
    private final String hint;
    private final Label trouble = Parts.text("", "danger-text");
    private final HBox line = new HBox(8);

    /// A row.
    ///
    /// @param hint said below the label; empty for none
    public FieldRow(String label, Control box, String hint) {
        this.box = box;
        this.hint = hint;
        Label name = Parts.text(label);
        name.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(label);
        box.setAccessibleHelp(hint);
        getStyleClass().add("field-row");
        getChildren().add(name);
        if (!hint.isEmpty()) {
            getChildren().add(Parts.text(hint, "field-hint"));
        }
        line.getChildren().setAll(Parts.styled(Icon.WARNING.draw(), "trouble-sign"), trouble);
        getChildren().addAll(box, line);
        trouble(Optional.empty());
    }

    /// Says what is wrong, or that nothing is.
    public void trouble(Optional<String> words) {
        trouble.setText(words.orElse(""));
        line.setVisible(words.isPresent());
        line.setManaged(words.isPresent());
        box.pseudoClassStateChanged(WRONG, words.isPresent());
        box.setAccessibleHelp(words.orElse(hint));
    }

    /// The box itself.
    public Control box() {
        return box;
    }
}
