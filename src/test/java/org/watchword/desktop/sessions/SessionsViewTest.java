package org.watchword.desktop.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.sessions.SessionsViewState.Choice;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class SessionsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<SessionRow> ROWS = List.of(row("one", TODAY, 24), row("two", TODAY.minusDays(9), 0));
    private static final Choice YEAR = new Choice(TODAY.minusYears(1), TODAY, Optional.of("one"));

    private final List<SessionsAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheSessions() {
        Pictures.take("sessions", () -> view(ROWS, YEAR, ENGLISH));
        Pictures.take("sessions-empty", () -> view(List.of(), YEAR, ENGLISH));
        Pictures.take(
                "sessions-wrong-days",
                () -> view(ROWS, new Choice(TODAY, TODAY.minusDays(1), Optional.empty()), ENGLISH));
        Pictures.take("sessions-none-match", () -> view(ROWS, YEAR.narrowed(searching("police")), ENGLISH));
        Pictures.take("sessions-put-away", () -> view(ROWS, YEAR.putAway(Optional.of("two")), ENGLISH));
        Pictures.take("sessions-pseudo", () -> view(ROWS, YEAR, PseudoLanguage.texts()));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(ROWS, YEAR, ENGLISH), robot -> {
            robot.press("save-funder");
            robot.press("hand-over");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
        });
        assertEquals(
                List.of(new SessionsAsk.SaveFunder(), new SessionsAsk.HandOver(), new SessionsAsk.SaveFunder()), asked);
    }

    @Test
    void choosingASessionAndOtherDaysIsTold() {
        Robot.in(() -> view(ROWS, YEAR, ENGLISH), robot -> {
            Stagehand.run(
                    () -> robot.node("all", TableView.class).getSelectionModel().select(1));
            Stagehand.run(() -> robot.node("from", DatePicker.class).setValue(TODAY));
        });
        assertEquals(List.of(new SessionsAsk.Choose("two"), new SessionsAsk.Between(TODAY, TODAY)), asked);
    }

    @Test
    void theKeysSearchOpenAndPutAway() {
        Robot.in(() -> view(ROWS, YEAR, ENGLISH), robot -> {
            robot.keys(KeyCode.CONTROL, KeyCode.F);
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.ENTER);
            robot.keys(KeyCode.DELETE);
        });
        assertTrue(asked.contains(new SessionsAsk.Open()), asked.toString());
        assertTrue(asked.contains(new SessionsAsk.PutAway()), asked.toString());
    }

    @Test
    void theSearchIsToldAndTheFiltersCanBeCleared() {
        Robot.in(() -> view(ROWS, YEAR.narrowed(searching("police")), ENGLISH), robot -> robot.press("clear"));
        assertEquals(List.of(new SessionsAsk.Narrow(Filter.NONE)), asked);
    }

    private static Filter searching(String words) {
        return new Filter(words, Optional.empty(), Optional.empty(), Which.GIVEN, false);
    }

    private SessionsView view(List<SessionRow> rows, Choice choice, Texts texts) {
        return new SessionsView(
                new SimpleObjectProperty<>(SessionsViewState.of(rows, choice, texts, TODAY)), asked::add, texts);
    }

    private static SessionRow row(String id, LocalDate date, int named) {
        return new SessionRow(
                id, date, "Taxi and private hire drivers", "Castle Hall", "Drivers", "Lottery", 26, named, Which.GIVEN);
    }
}
