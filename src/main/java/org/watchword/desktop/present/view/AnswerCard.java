package org.watchword.desktop.present.view;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.AskedViewState;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.present.state.PresentWord;
import org.watchword.desktop.text.Texts;

/// What to answer to a hard question, in letters that are read at a glance. It lies on the laptop only.
final class AnswerCard extends VBox {

    private final Button back;

    AnswerCard(AskedViewState asked, Runnable close, Texts texts) {
        getStyleClass().add("answer-card");
        getChildren().add(Parts.text(asked.question(), "answer-question"));
        asked.answer().forEach(line -> getChildren().add(Parts.text(line.words(), "answer-words")));
        getChildren().add(Parts.text(texts.get(PresentWord.SOURCE), "answer-source"));
        asked.source().forEach(line -> getChildren().add(Parts.text(line.words(), "answer-source")));
        back = Parts.button(texts.get(KeysWord.ASKED_BACK), close);
        back.setId("asked-back");
        getChildren().add(back);
    }

    /// Enter goes back to what was found.
    void focusBack() {
        back.requestFocus();
    }
}
