package org.watchword.desktop.setup;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;

/// One thing that is looked at: a sign, what it is and how it stands, what helps, and the way to try or tick it.
final class SetupLine extends HBox {
    private static final List<String> STANDS = List.of("good", "amber", "red", "open");

    private static final double LINE = 26;

    private final StackPane sign = Parts.styled(new StackPane(), "sign");
    private final Label words = Parts.text("");
    private final Label remedy = Parts.text("", "remedy");
    private final CheckBox tick = new CheckBox();
    private final Button trial;
    private boolean drawing;

    SetupLine(SetupViewState.Line line, Consumer<SetupAsk> ask) {
        trial = Parts.button("", () -> ask.accept(new SetupAsk.Try(line.row())));
        trial.setId(SetupView.id("try", line.row()));
        tick.setId(SetupView.id("tick", line.row()));
        tick.selectedProperty().addListener((_, _, done) -> {
            if (!drawing) {
                ask.accept(new SetupAsk.Tick(line.row(), done));
            }
        });
        HBox head = new HBox(12, Parts.text(line.name(), "strong"), Parts.text(line.when(), "second"));
        VBox said = new VBox(2, head, words, remedy);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox does = Parts.styled(new HBox(12), "does");
        does.setMinWidth(Region.USE_PREF_SIZE);
        line.trial().ifPresent(_ -> does.getChildren().add(trial));
        line.tick().ifPresent(_ -> does.getChildren().add(tick));
        Parts.styled(this, "card", "line");
        Abreast row = new Abreast(LINE, said, does);
        row.setSpacing(18);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row, Priority.ALWAYS);
        getChildren().addAll(sign, row);
        draw(line);
    }

    void draw(SetupViewState.Line line) {
        drawing = true;
        getStyleClass().removeAll(STANDS);
        Icon icon = switch (line.verdict()) {
            case Verdict.Good _ -> stands("good", Icon.TICK);
            case Verdict.Amber _ -> stands("amber", Icon.WARNING);
            case Verdict.Red _ -> stands("red", Icon.CROSS);
            case Verdict.Open _ -> stands("open", Icon.CLOCK);
        };
        sign.getChildren().setAll(icon.draw());
        words.setText(line.verdict().words());
        String helps = switch (line.verdict()) {
            case Verdict.Amber amber -> amber.remedy();
            case Verdict.Red red -> red.remedy();
            case Verdict.Good _, Verdict.Open _ -> "";
        };
        remedy.setText(helps);
        remedy.setVisible(!helps.isEmpty());
        remedy.setManaged(!helps.isEmpty());
        tick.setText(line.tick().orElse(""));
        tick.setSelected(line.ticked());
        tick.setAccessibleText(line.name() + ": " + line.tick().orElse(""));
        trial.setText(line.trial().orElse(""));
        trial.setAccessibleText(line.name() + ": " + line.trial().orElse(""));
        drawing = false;
    }

    private Icon stands(String how, Icon icon) {
        getStyleClass().add(how);
        return icon;
    }
}
