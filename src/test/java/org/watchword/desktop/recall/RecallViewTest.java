package org.watchword.desktop.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.recall.RecallViewState.Row;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class RecallViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private final List<RecallAsk> asked = new ArrayList<>();

    private static RecallViewState some(Texts texts) {
        return new RecallViewState(
                List.of(
                        new Row(
                                "a",
                                "council-night",
                                "Castle Cars, the office behind the station · Taxi office, Essex",
                                "Today: 40 copies of “What drivers can do”, A5",
                                texts.get(RecallWord.CHANGED, "0345 606 1212", "01206 000 111")),
                        new Row(
                                "b",
                                "nspcc-ctail",
                                "Library, Colchester",
                                "Yesterday: 1 copy of “You can get help”, A3",
                                texts.get(RecallWord.GONE, "0800 107 7057"))),
                true,
                true,
                true,
                Optional.empty(),
                Optional.of(texts.get(RecallWord.MARKED)));
    }

    private RecallView view(RecallViewState state, Texts texts) {
        return new RecallView(new SimpleObjectProperty<>(state), asked::add, texts);
    }

    @Test
    void picturesOfTheOldNumbers() {
        RecallViewState none = new RecallViewState(List.of(), false, true, false, Optional.empty(), Optional.empty());
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("recall", () -> view(some(ENGLISH), ENGLISH));
        Pictures.take("recall-empty", () -> view(none, ENGLISH));
        Pictures.take("recall-pseudo", () -> view(some(pseudo), pseudo));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(some(ENGLISH), ENGLISH), robot -> {
            robot.press("replaced-b-nspcc-ctail");
            robot.press("print-list");
            robot.press("print-labels");
            robot.press("undo");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
            robot.press("back");
        });
        assertEquals(
                List.of(
                        new RecallAsk.Replaced("b", "nspcc-ctail"),
                        new RecallAsk.PrintList(),
                        new RecallAsk.PrintLabels(),
                        new RecallAsk.Undo(),
                        new RecallAsk.Save(),
                        new RecallAsk.Back()),
                asked);
    }
}
