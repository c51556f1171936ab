package org.watchword.desktop.compose;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.watchword.desktop.compose.ComposeViewState.Option;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// Earlier versions of a deck.
final class VersionsBox extends VBox {
    private final ComboBox<Option> versions = new ComboBox<>();
    private final Label none;
    private final FieldRow row;
    private final Button back;

    VersionsBox(Consumer<ComposeAsk> ask, Texts texts) {
        versions.setId("versions");
        none = Parts.text(texts.get(ComposeWord.NO_VERSIONS), "second");
        row = new FieldRow(texts.get(ComposeWord.VERSIONS), versions, "");
        back = Parts.button(texts.get(ComposeWord.BRING_BACK), () -> {
            if (versions.getValue() != null) {
                ask.accept(new ComposeAsk.BringBack(
                        Integer.parseInt(versions.getValue().id())));
            }
        });
        back.setId("bring-back");
        getStyleClass().add("versions-box");
        getChildren().addAll(none, row, back);
    }

    void draw(List<Option> now) {
        Parts.show(none, now.isEmpty());
        Parts.show(row, !now.isEmpty());
        Parts.show(back, !now.isEmpty());
        if (!versions.getItems().equals(now)) {
            versions.getItems().setAll(now);
            versions.setConverter(new Named<>(now, Option::name));
            versions.getSelectionModel().selectFirst();
        }
    }
}
