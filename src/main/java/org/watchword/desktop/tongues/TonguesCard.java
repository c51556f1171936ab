package org.watchword.desktop.tongues;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// The way to the page with the languages, as a card of the settings.
public final class TonguesCard extends VBox {

    /// @param open goes to the page
    public TonguesCard(Texts texts, Runnable open) {
        Button button = Parts.button(texts.get(TonguesWord.OPEN), open);
        button.setId("languages");
        Parts.tip(button, texts.get(TonguesWord.OPEN_TIP));
        getStyleClass().addAll("card", "setting");
        getChildren()
                .addAll(
                        Parts.text(texts.get(TonguesWord.TITLE), "section-title"),
                        Parts.text(texts.get(TonguesWord.DETAIL), "second"),
                        button);
    }
}
