package org.watchword.desktop.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.door.DoorViewState.Claim;
import org.watchword.desktop.door.DoorViewState.OnTheWall;
import org.watchword.desktop.door.DoorViewState.Part;
import org.watchword.desktop.door.DoorViewState.Turn;
import org.watchword.desktop.door.DoorViewState.Way;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.present.state.Evening;

/// The page and the bar of the phones at the door.
class DoorViewTest {

    private static final List<Way> WAYS = List.of(
            new Way("192.168.8.2:8090/count", "http://192.168.8.2:8090/count/k/Gz5sTq0v9bY1nUe3Wd7mXA"),
            new Way("10.0.0.14:8090/count", "http://10.0.0.14:8090/count/k/Gz5sTq0v9bY1nUe3Wd7mXA"));
    private static final Part NO_LIST = new Part(Turn.NONE, Evening.ENGLISH.get(DoorWord.NO_LIST), List.of(), "");
    private static final Part CHECK_IN = new Part(
            Turn.OFF,
            Evening.ENGLISH.get(DoorWord.AWAITED, 14),
            List.of(new Way("192.168.8.2:8090/door", "http://192.168.8.2:8090/door")),
            "");
    private static final Part COUNTER = new Part(Turn.OFF, Evening.ENGLISH.get(DoorWord.HELD), WAYS, "482 913");
    private static final DoorViewState OFF =
            new DoorViewState(false, NO_LIST, Part.OFF, OnTheWall.CANNOT, Optional.empty());
    private static final DoorViewState ON = new DoorViewState(
            true,
            CHECK_IN,
            COUNTER,
            OnTheWall.MAY,
            Optional.of(new Claim(
                    12,
                    Evening.ENGLISH.get(DoorWord.CLAIM, "12", "Amara Stone, Castle Hall Residents’ Association"),
                    Evening.ENGLISH.get(DoorWord.MORE, 3))));

    private static final DoorViewState SHOWN =
            new DoorViewState(true, CHECK_IN, Part.OFF, OnTheWall.IS, Optional.empty());

    private final List<DoorAsk> asked = new ArrayList<>();

    private Parent page(DoorViewState state) {
        return new DoorView(new SimpleObjectProperty<>(state), asked::add, Evening.ENGLISH);
    }

    private Parent bar(DoorViewState state) {
        BorderPane page = new BorderPane(new TextField());
        page.setTop(new DoorBar(page, new SimpleObjectProperty<>(state), asked::add, Evening.ENGLISH));
        page.setBottom(DoorBar.way(asked::add, Evening.ENGLISH));
        return page;
    }

    @Test
    void pictures() {
        Pictures.take("door-phones-off", () -> page(OFF));
        Pictures.take("door-phones-on", () -> page(ON));
        Pictures.take("door-phones-on-the-wall", () -> page(SHOWN));
        Pictures.take("door-bar", () -> bar(ON));
        Pictures.take("door-bar-quiet", () -> bar(OFF));
    }

    @Test
    void onePressPutsTheSquareOnTheWallAndOneTakesItOff() {
        Robot.in(() -> page(ON), robot -> robot.press("door-wall"));
        Robot.in(() -> page(SHOWN), robot -> robot.press("door-wall"));
        Robot.in(() -> page(OFF), robot -> assertFalse(robot.says(Evening.ENGLISH.get(DoorWord.SHOW))));
        assertEquals(List.of(new DoorAsk.Show(true), new DoorAsk.Show(false)), asked);
    }

    @Test
    void oneKeySaysYesAndOneNoWhereverTheKeyboardIs() {
        Robot.in(() -> bar(ON), robot -> {
            robot.keys(KeyCode.F8);
            robot.keys(KeyCode.F9);
        });
        assertEquals(List.of(new DoorAsk.Answer(12, true), new DoorAsk.Answer(12, false)), asked);
    }

    @Test
    void whenNobodyWaitsTheKeysAreNobodys() {
        Robot.in(() -> bar(OFF), robot -> robot.keys(KeyCode.F8));
        assertEquals(List.of(), asked);
    }

    @Test
    void nobodyIsNamedOnThePageThatTheDoorMaySee() {
        Robot.in(() -> page(ON), robot -> {
            assertFalse(robot.says("Amara"));
            assertTrue(robot.says("482 913"));
        });
    }
}
