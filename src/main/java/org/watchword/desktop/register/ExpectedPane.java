package org.watchword.desktop.register;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.register.RegisterViewState.Expected;
import org.watchword.desktop.register.RegisterViewState.ExpectedRow;
import org.watchword.desktop.text.Texts;

/// Who has not come yet; while a name is typed, those whom it fits.
final class ExpectedPane extends VBox {
    private static final double LETTERS = 18;

    private final Label title = Parts.text("", "strong");
    private final VBox rows = Parts.styled(new VBox(), "rows");
    private final Label more = Parts.text("", "second");
    private final Consumer<RegisterAsk> ask;
    private final Texts texts;

    ExpectedPane(Consumer<RegisterAsk> ask, Texts texts) {
        super();
        this.ask = ask;
        this.texts = texts;
        getChildren().addAll(title, rows, more);
        getStyleClass().addAll("card", "expected");
    }

    void draw(Expected expected) {
        setVisible(expected.title().isPresent());
        setManaged(expected.title().isPresent());
        title.setText(expected.title().orElse(""));
        more.setText(expected.more().orElse(""));
        more.setVisible(expected.more().isPresent());
        more.setManaged(expected.more().isPresent());
        rows.getChildren().setAll(expected.rows().stream().map(this::row).toList());
    }

    private Node row(ExpectedRow row) {
        Button tick = Parts.link(
                texts.get(RegisterWord.TICK_EXPECTED), () -> ask.accept(new RegisterAsk.TickExpected(row.person())));
        tick.setId("tick-" + row.person());
        tick.setAccessibleText(row.tick());
        HBox who = Parts.styled(new HBox(Parts.text(row.name(), "strong"), Parts.text(row.second(), "second")), "who");
        HBox.setHgrow(who, Priority.ALWAYS);
        Abreast line = Parts.styled(new Abreast(LETTERS, who, tick), "arrived");
        return row.chosen() ? Parts.styled(line, "chosen") : line;
    }
}
