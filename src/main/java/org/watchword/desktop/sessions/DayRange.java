package org.watchword.desktop.sessions;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// From one day to another.
final class DayRange extends HBox {
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private boolean putting;

    DayRange(Consumer<SessionsAsk> ask, Texts texts) {
        box(from, "from", ask, texts);
        box(to, "to", ask, texts);
        getStyleClass().add("days");
        getChildren().addAll(label(SessionsWord.FROM, from, texts), from, label(SessionsWord.TO, to, texts), to);
    }

    void put(LocalDate first, LocalDate last) {
        putting = true;
        from.setValue(first);
        to.setValue(last);
        putting = false;
    }

    private void box(DatePicker box, String id, Consumer<SessionsAsk> ask, Texts texts) {
        box.setId(id);
        DayName.in(box, texts);
        box.setPrefWidth(316);
        box.valueProperty().addListener((_, _, _) -> {
            if (!putting) {
                ask.accept(new SessionsAsk.Between(from.getValue(), to.getValue()));
            }
        });
    }

    private static Label label(SessionsWord word, DatePicker box, Texts texts) {
        Label label = Parts.text(texts.get(word));
        label.setLabelFor(box);
        box.setAccessibleText(texts.get(word));
        return label;
    }
}
