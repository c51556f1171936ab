package org.watchword.desktop.travel;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// The way to the page with the packs, as a card of the settings.
public final class PacksCard extends VBox {

    /// @param open goes to the page
    public PacksCard(Texts texts, Runnable open) {
        Button button = Parts.button(texts.get(PacksWord.OPEN), open);
        button.setId("packs");
        Parts.tip(button, texts.get(PacksWord.OPEN_TIP));
        getStyleClass().addAll("card", "setting");
        getChildren()
                .addAll(
                        Parts.text(texts.get(PacksWord.TITLE), "section-title"),
                        Parts.text(texts.get(PacksWord.DETAIL), "second"),
                        button);
    }
}
