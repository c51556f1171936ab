package org.watchword.desktop.sessions;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// From one day to another.
final class DayRange extends Abreast {
    private static final double LETTERS = 34;

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private boolean putting;

    DayRange(Consumer<SessionsAsk> ask, Texts texts) {
        super(LETTERS);
        box(from, "from", ask, texts);
        box(to, "to", ask, texts);
        getStyleClass().add("days");
        getChildren().addAll(day(SessionsWord.FROM, from, texts), day(SessionsWord.TO, to, texts));
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
        box.valueProperty().addListener((_, _, _) -> {
            if (!putting) {
                ask.accept(new SessionsAsk.Between(from.getValue(), to.getValue()));
            }
        });
    }

    private static HBox day(SessionsWord word, DatePicker box, Texts texts) {
        return Parts.styled(new HBox(label(word, box, texts), box), "days");
    }

    private static Label label(SessionsWord word, DatePicker box, Texts texts) {
        Label label = Parts.whole(texts.get(word), "day");
        label.setLabelFor(box);
        box.setAccessibleText(texts.get(word));
        return label;
    }
}
