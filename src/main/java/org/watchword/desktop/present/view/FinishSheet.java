package org.watchword.desktop.present.view;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.TimeOfDay;

/// When the trainer wants to be finished: the hall's caretaker waits, or there is an hour more.
final class FinishSheet extends VBox implements SheetPane.Opening {

    private final Consumer<PresentAsk> ask;
    private final TextField time = new TextField();
    private final Button set;

    FinishSheet(Consumer<PresentAsk> ask, Texts texts) {
        this.ask = ask;
        getStyleClass().add("small-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        time.setId("finish-time");
        time.setPrefColumnCount(6);
        time.setOnAction(_ -> set());
        Label label = Parts.text(texts.get(KeysWord.FINISH_TIME));
        label.setLabelFor(time);
        set = Parts.primary(texts.get(KeysWord.FINISH_SET), this::set);
        set.setId("finish-set");
        set.setDisable(true);
        time.textProperty().addListener((_, _, _) -> set.setDisable(typed().isEmpty()));
        Button planned = Parts.button(
                texts.get(KeysWord.FINISH_AS_PLANNED), () -> ask.accept(new PresentAsk.FinishBy(Optional.empty())));
        planned.setId("finish-as-planned");
        time.setMinWidth(USE_PREF_SIZE);
        FlowPane row = new FlowPane(12, 8, time, set, planned);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Parts.styled(Parts.text(texts.get(KeysWord.FINISH_TITLE)), "section-title"),
                        label,
                        row,
                        Parts.text(texts.get(KeysWord.FINISH_HINT), "second"));
    }

    @Override
    public void opened() {
        time.requestFocus();
    }

    private Optional<LocalTime> typed() {
        return TimeOfDay.read(time.getText());
    }

    private void set() {
        if (typed().isPresent()) {
            ask.accept(new PresentAsk.FinishBy(typed()));
        }
    }
}
