package org.watchword.desktop.present.view.quiz;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.KeySigns;
import org.watchword.desktop.present.state.QuestionWord;
import org.watchword.desktop.present.state.RoundViewState.Floor;
import org.watchword.desktop.text.Texts;

/// Own words from phones. Each waits for the trainer's yes or no; the keys are for the first.
final class FloorPanel extends VBox {

    private static final double BUTTONS_BELOW = 24;

    private final Consumer<RoundAsk> ask;
    private final Texts texts;
    private List<Floor.Line> drawn = List.of();

    FloorPanel(Consumer<RoundAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("floor");
    }

    void show(Floor floor) {
        boolean there = !floor.waiting().isEmpty() || !floor.hidden().isEmpty();
        Parts.show(this, there);
        if (!floor.waiting().equals(drawn) || getChildren().isEmpty()) {
            drawn = floor.waiting();
            Parts.rebuild(this, () -> draw(floor));
        }
    }

    private void draw(Floor floor) {
        getChildren().clear();
        getChildren()
                .add(Parts.text(
                        floor.hidden().isEmpty() ? texts.get(QuestionWord.FROM_PHONES) : floor.hidden(), "second"));
        for (Floor.Line line : floor.waiting()) {
            getChildren().add(row(line, line.equals(floor.waiting().getFirst())));
        }
    }

    private VBox row(Floor.Line line, boolean first) {
        Label words = Parts.text(line.words(), "floor-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button show = button(QuestionWord.WORDS_SHOW, Deed.SHOW_WORDS, first, new RoundAsk.Words(line.id(), true));
        show.setDisable(!line.fits());
        Button drop = button(QuestionWord.WORDS_DROP, Deed.DROP_WORDS, first, new RoundAsk.Words(line.id(), false));
        Abreast inOne = Parts.styled(new Abreast(BUTTONS_BELOW, words, new HBox(8, show, drop)), "floor-line");
        VBox row = Parts.styled(new VBox(inOne), "floor-row");
        if (!line.fits()) {
            row.getChildren().add(Parts.text(texts.get(QuestionWord.WORDS_TOO_LONG), "second"));
        }
        return row;
    }

    private Button button(QuestionWord word, Deed deed, boolean first, RoundAsk asks) {
        Button button = Parts.styled(Parts.button(texts.get(word), () -> ask.accept(asks)), "small");
        if (first) {
            button.setId(deed == Deed.SHOW_WORDS ? "words-show" : "words-drop");
            button.setGraphic(Parts.styled(new Label(KeySigns.of(deed, LetterKeys.OFF)), "key-hint"));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        return button;
    }
}
