package org.watchword.desktop.phones;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.phones.PhonesViewState.Row;
import org.watchword.desktop.text.Texts;

/// One of the laptop's addresses, and whether a real phone came by it.
final class WayRow extends HBox {

    WayRow(Row row, Consumer<PhonesAsk> ask, Texts texts) {
        getStyleClass().addAll("way", row.reached() ? "reached" : "open");
        StackPane sign = Parts.styled(new StackPane(), "sign");
        if (row.reached()) {
            sign.getChildren().add(Icon.TICK.draw());
        }
        VBox words = new VBox(
                2, Parts.text(row.address(), "strong"), Parts.text(row.network() + " · " + row.phones(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button use = Parts.styled(
                Parts.button(
                        texts.get(row.used() ? PhonesWord.WAY_USED : PhonesWord.WAY_USE),
                        () -> ask.accept(new PhonesAsk.Use(row.id()))),
                "small");
        use.setId("way-" + row.address().replaceAll("\\W+", "-"));
        use.setDisable(row.used());
        getChildren().addAll(sign, words, use);
    }
}
