package org.watchword.desktop.present.view.quiz;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.present.state.QuestionWord;
import org.watchword.desktop.present.state.RoundViewState.Answer;
import org.watchword.desktop.text.Texts;

/// One answer on the trainer's side: its letter, its words and its hands, which go below the words where there is too
/// little room for both.
final class AnswerRow extends Abreast {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WITH_PHONES = PseudoClass.getPseudoClass("with-phones");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Texts texts;
    private final Label letter = Parts.styled(new Label(), "answer-letter");
    private final Label words = Parts.text("", "answer-text");
    private final Label tick = new Label();
    private final Button fewer = new Button("−");
    private final Label count = Parts.styled(new Label(), "answer-hands");
    private final Button more = new Button("+");

    AnswerRow(int index, Consumer<RoundAsk> ask, Texts texts) {
        super(0);
        this.texts = texts;
        getStyleClass().add("answer-row");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        tick.setGraphic(Icon.TICK.draw());
        tick.setText(texts.get(QuestionWord.RIGHT));
        tick.getStyleClass().add("answer-tick");
        for (Label whole : new Label[] {letter, tick, count}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        step(fewer, -1, index, ask);
        step(more, 1, index, ask);
        setOnMouseClicked(_ -> ask.accept(new RoundAsk.Choose(index)));
        HBox said = row(Pos.CENTER_LEFT, letter, words, tick);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, row(Pos.CENTER_RIGHT, fewer, count, more));
    }

    void show(Answer answer, boolean countable) {
        letter.setText(answer.letter());
        words.setText(answer.words());
        count.setText(answer.count());
        count.pseudoClassStateChanged(WITH_PHONES, answer.count().contains("+"));
        count.setAccessibleText(texts.get(QuestionWord.HANDS_FOR, answer.letter(), answer.count()));
        fewer.setAccessibleText(texts.get(QuestionWord.ONE_FEWER, answer.letter()));
        more.setAccessibleText(texts.get(QuestionWord.ONE_MORE_HAND, answer.letter()));
        tick.setVisible(answer.right());
        tick.setManaged(answer.right());
        fewer.setVisible(countable);
        more.setVisible(countable);
        pseudoClassStateChanged(CHOSEN, answer.chosen());
        pseudoClassStateChanged(RIGHT, answer.right());
    }

    private static void step(Button button, int by, int index, Consumer<RoundAsk> ask) {
        button.getStyleClass().add("answer-step");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> ask.accept(new RoundAsk.Step(index, by)));
    }
}
