package org.watchword.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class HomeViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 21, 18, 0);
    private final List<HomeAsk> asked = new ArrayList<>();

    @Test
    void picturesOfHome() {
        Pictures.take("home", () -> view(FILLED, ENGLISH));
        Pictures.take("home-empty", () -> view(EMPTY, ENGLISH));
        Pictures.take("home-pseudo", () -> view(FILLED, PseudoLanguage.texts()));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(FILLED, ENGLISH), robot -> {
            for (String id : List.of("carry-on", "prepare-taxi", "rehearse-taxi", "all-sessions", "look-past")) {
                robot.press(id);
            }
        });
        assertEquals(
                List.of(
                        new HomeAsk.CarryOn("open"),
                        new HomeAsk.Prepare("taxi"),
                        new HomeAsk.Rehearse("taxi"),
                        new HomeAsk.AllSessions(),
                        new HomeAsk.LookAt("past")),
                asked);
    }

    @Test
    void whatWasPreparedCanBeMadeReadyAndWhatHasBegunCannot() {
        Robot.in(() -> view(PREPARED, ENGLISH), robot -> robot.press("ready-later"));
        assertEquals(List.of(new HomeAsk.Ready("later")), asked);
        assertTrue(HomeViewState.of(FILLED, ENGLISH).carryOn().stream().noneMatch(HomeViewState.CarryOn::ready));
        Pictures.take("home-prepared", () -> view(PREPARED, ENGLISH));
        Pictures.take("home-prepared-pseudo", () -> view(PREPARED, PseudoLanguage.texts()));
    }

    @Test
    void aScreenReaderHearsWhichDeckAButtonBelongsTo() {
        String said = Robot.on(
                () -> view(FILLED, ENGLISH),
                robot -> robot.node("prepare-taxi", Button.class).getAccessibleText());
        assertTrue(said.contains("Taxi and private hire drivers"), said);
    }

    private HomeView view(HomeFacts facts, Texts texts) {
        return new HomeView(new SimpleObjectProperty<>(HomeViewState.of(facts, texts)), asked::add, texts);
    }

    private static final HomeFacts EMPTY = new HomeFacts(EVENING, List.of(), List.of(), List.of(), 0, 0);
    private static final HomeFacts PREPARED =
            new HomeFacts(EVENING, List.of(later("later"), later("also")), List.of(), List.of(), 0, 0);

    private static Unfinished later(String session) {
        return new Unfinished(
                session,
                "Taxi and private hire drivers",
                "Castle Hall",
                LocalDate.of(2026, 11, 22),
                LocalTime.of(18, 30),
                Unfinished.Stage.PREPARED,
                1,
                36,
                0);
    }

    private static final HomeFacts FILLED = new HomeFacts(
            EVENING,
            List.of(new Unfinished(
                    "open",
                    "Taxi and private hire drivers",
                    "Castle Hall",
                    LocalDate.of(2026, 11, 21),
                    LocalTime.of(18, 30),
                    Unfinished.Stage.PRESENTING,
                    14,
                    36,
                    24)),
            List.of(
                    new ShelfDeck(
                            "taxi",
                            "Taxi and private hire drivers",
                            "taxi-private-hire",
                            "Taxi and private hire drivers",
                            55,
                            3,
                            0),
                    new ShelfDeck("school", "Look out for your mates", "schools-15-17", "Schools, 15 to 17", 55, 0, 0),
                    new ShelfDeck("staff", "Front-line staff", "front-line", "Front-line staff", 90, 1, 2)),
            List.of(new PastSession(
                    "past", "Taxi and private hire drivers", "Town Hall", LocalDate.of(2026, 11, 12), 26)),
            2,
            21);
}
