package org.watchword.desktop.questions;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// The way to the page with questions from other programs, as a card of the settings.
public final class QuestionsCard extends VBox {

    /// @param open goes to the page
    public QuestionsCard(Texts texts, Runnable open) {
        Button button = Parts.button(texts.get(QuestionsWord.OPEN), open);
        button.setId("foreign-questions");
        Parts.tip(button, texts.get(QuestionsWord.OPEN_TIP));
        getStyleClass().addAll("card", "setting");
        getChildren()
                .addAll(
                        Parts.text(texts.get(QuestionsWord.TITLE), "section-title"),
                        Parts.text(texts.get(QuestionsWord.DETAIL), "second"),
                        button);
    }
}
