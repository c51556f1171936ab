package org.watchword.desktop.compose;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.compose.ComposeViewState.Head;
import org.watchword.desktop.compose.ComposeViewState.Option;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// What is chosen for the whole deck: its name, its people, and the minutes that are wished.
final class HeadBoxes extends VBox {
    /// The most minutes that a deck can have.
    private static final int MOST = 480;

    private static final double FIELDS = 44;

    private final Consumer<ComposeAsk> ask;
    private final TextField name = new TextField();
    private final ComboBox<Option> audience = new ComboBox<>();
    private final TextField wished = new TextField();
    private final Label total = Parts.text("", "strong");
    private final Label warnings = Parts.text("", "accent-text");
    private final Button use;
    private Head drawn = new Head("", "", "", List.of(), 0, "", 0, List.of(), List.of());
    private boolean drawing;

    HeadBoxes(Consumer<ComposeAsk> ask, Texts texts) {
        this.ask = ask;
        name.setId("name");
        audience.setId("audience");
        wished.setId("wished");
        total.setId("total");
        use = Parts.button(texts.get(ComposeWord.USE_MINUTES), () -> ask.accept(new ComposeAsk.Lasting(drawn.sum())));
        use.setId("use-minutes");
        name.setOnAction(_ -> keepName());
        name.focusedProperty().addListener((_, _, in) -> onLeaving(in, this::keepName));
        wished.setOnAction(_ -> keepMinutes());
        wished.focusedProperty().addListener((_, _, in) -> onLeaving(in, this::keepMinutes));
        audience.setOnAction(_ -> keepAudience());
        getStyleClass().add("head-boxes");
        getChildren()
                .addAll(
                        Parts.styled(
                                new Abreast(
                                        FIELDS,
                                        wide(texts.get(ComposeWord.NAME), name),
                                        wide(texts.get(ComposeWord.AUDIENCE), audience),
                                        new FieldRow(texts.get(ComposeWord.WISHED), wished, "")),
                                "head-fields"),
                        Parts.styled(new VBox(total, use), "total"),
                        warnings);
    }

    private static FieldRow wide(String words, Control box) {
        FieldRow row = new FieldRow(words, box, "");
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private static void onLeaving(boolean in, Runnable keep) {
        if (!in) {
            keep.run();
        }
    }

    private void keepName() {
        if (!drawing && !name.getText().strip().equals(drawn.name())) {
            ask.accept(new ComposeAsk.Name(name.getText()));
        }
    }

    private void keepMinutes() {
        String typed = wished.getText().strip();
        boolean fits = typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= MOST;
        if (!fits) {
            wished.setText(String.valueOf(drawn.wished()));
        } else if (!drawing && Integer.parseInt(typed) != drawn.wished()) {
            ask.accept(new ComposeAsk.Lasting(Integer.parseInt(typed)));
        }
    }

    private void keepAudience() {
        Option chosen = audience.getValue();
        if (!drawing && chosen != null && !chosen.id().equals(drawn.audience())) {
            ask.accept(new ComposeAsk.MeantFor(chosen.id()));
        }
    }

    void draw(Head head) {
        drawing = true;
        if (!head.name().equals(drawn.name())) {
            name.setText(head.name());
        }
        if (head.wished() != drawn.wished()) {
            wished.setText(String.valueOf(head.wished()));
        }
        if (!audience.getItems().equals(head.audiences())) {
            audience.getItems().setAll(head.audiences());
            audience.setConverter(new Named<>(head.audiences(), Option::name));
        }
        head.audiences().stream()
                .filter(each -> each.id().equals(head.audience()))
                .findFirst()
                .ifPresent(audience::setValue);
        total.setText(head.total());
        Parts.show(use, head.off());
        Parts.say(warnings, String.join("\n", head.warnings()));
        drawn = head;
        drawing = false;
    }
}
