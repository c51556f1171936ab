package org.watchword.desktop.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class FindViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private final List<FindAsk> asked = new ArrayList<>();

    @Test
    void keysAndClicksAskForTheirOwn() {
        Robot.in(() -> view(FOUND, ENGLISH), robot -> {
            robot.fill("find", "t");
            robot.focus("find");
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.UP);
            robot.keys(KeyCode.PAGE_DOWN);
            robot.keys(KeyCode.ENTER);
            robot.click("found-1");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new FindAsk.Look("t"),
                        new FindAsk.Move(1),
                        new FindAsk.Move(-1),
                        new FindAsk.Move(FindViewState.SHOWN),
                        new FindAsk.Open(),
                        new FindAsk.Pick(1),
                        new FindAsk.Leave()),
                asked);
    }

    @Test
    void picturesOfFinding() {
        Pictures.take("find", () -> view(FOUND, ENGLISH));
        Pictures.take("find-nothing", () -> view(FindViewState.of(List.of(), 0, ENGLISH), ENGLISH));
        Pictures.take("find-pseudo", () -> view(FOUND, PseudoLanguage.texts()));
    }

    private FindView view(FindViewState state, Texts texts) {
        return new FindView(new SimpleObjectProperty<>(state), asked::add, texts);
    }

    private static final FindViewState FOUND = new FindViewState(
            List.of(
                    new FindViewState.Row("Taxi and private hire drivers", "Prepare a training · 55 minutes", true),
                    new FindViewState.Row(
                            "Taxi and private hire drivers", "Session · yesterday, Colchester Town Hall", false),
                    new FindViewState.Row("For the driver", "Form", false),
                    new FindViewState.Row("You can get help. (Taxi and private hire drivers)", "Poster", false),
                    new FindViewState.Row("Did something not feel right?", "Leaflet", false),
                    new FindViewState.Row("Where the names and the records of this laptop are kept", "Setting", false),
                    new FindViewState.Row("Languages", "Page", false)),
            "12 more: type more letters, or go down with the arrow key");
}
