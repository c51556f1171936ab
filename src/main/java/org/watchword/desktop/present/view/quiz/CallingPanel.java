package org.watchword.desktop.present.view.quiz;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.QuestionWord;
import org.watchword.desktop.present.state.RoundViewState.Calling;
import org.watchword.desktop.text.Texts;

/// What the room calls out: the trainer types it, and her Enter puts it on the wall. Each may be taken away again.
final class CallingPanel extends VBox {

    private final Consumer<RoundAsk> ask;
    private final Texts texts;
    private final TextField typed = new TextField();
    private final Label hint;
    private final FlowPane heard = Parts.styled(new FlowPane(), "heard-words");
    private final Button back;
    private int longest;

    CallingPanel(Consumer<RoundAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("calling");
        typed.setId("called-out");
        typed.setOnAction(_ -> hear());
        typed.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= longest || change.isDeleted() ? change : null));
        HBox.setHgrow(typed, Priority.ALWAYS);
        Label label = new Label(texts.get(QuestionWord.CALLED_OUT));
        label.setLabelFor(typed);
        back = Parts.styled(
                Parts.button(texts.get(QuestionWord.TAKE_BACK), () -> ask.accept(new RoundAsk.TakeBack())), "small");
        back.setId("called-back");
        back.setMinWidth(USE_PREF_SIZE);
        hint = Parts.text("", "second");
        getChildren().addAll(label, Parts.styled(new HBox(typed, back), "calling-row"), hint, heard);
    }

    void show(@Nullable Calling calling) {
        setVisible(calling != null);
        setManaged(calling != null);
        if (calling == null) {
            return;
        }
        longest = calling.longest();
        typed.setDisable(!calling.open() || calling.full());
        back.setDisable(calling.heard().isEmpty());
        hint.setText(texts.get(calling.full() ? QuestionWord.WALL_IS_FULL : QuestionWord.CALLED_OUT_HINT));
        heard.getChildren()
                .setAll(calling.heard().entrySet().stream().map(this::word).toList());
    }

    private Button word(Map.Entry<String, Integer> called) {
        String words = called.getKey();
        String often = called.getValue() > 1 ? words + " × " + called.getValue() : words;
        Button button =
                Parts.styled(Parts.button(often + "  ✕", () -> ask.accept(new RoundAsk.TakeAway(words))), "small");
        button.setAccessibleText(texts.get(QuestionWord.TAKE_AWAY, words));
        return button;
    }

    private void hear() {
        ask.accept(new RoundAsk.Hear(typed.getText()));
        typed.clear();
    }
}
