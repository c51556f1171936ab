package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.Texts;

/// Asks once whether the session shall end.
final class EndSheet extends VBox implements SheetPane.Opening {

    private final Button stay;

    EndSheet(Consumer<PresentAsk> ask, Texts texts) {
        getStyleClass().add("small-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        stay = Parts.primary(texts.get(KeysWord.END_NOT_NOW), () -> ask.accept(new PresentAsk.Do(Deed.LEAVE)));
        Button end = Parts.button(texts.get(KeysWord.END_NOW), () -> ask.accept(new PresentAsk.Do(Deed.END)));
        end.setId("end-now");
        Label key = Parts.styled(new Label("Ctrl+E"), "key-hint");
        end.setGraphic(key);
        end.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        getChildren()
                .addAll(
                        Parts.styled(new Label(texts.get(KeysWord.END_TITLE)), "section-title"),
                        Parts.text(texts.get(KeysWord.END_DETAIL), "second"),
                        new HBox(12, stay, end));
    }

    @Override
    public void opened() {
        stay.requestFocus();
    }
}
