package org.watchword.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.register.GuestListViewState.Chosen;
import org.watchword.desktop.register.GuestListViewState.Row;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.room.guests.Columns;
import org.watchword.room.guests.GuestList;
import org.watchword.session.SessionState;
import org.watchword.tables.Sheet;
import org.watchword.tables.SheetReader;
import org.watchword.tables.SheetReading;

class GuestListViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final String LIST = """
            Badge,Name,Company,Job title
            17,Amina Khan,Castle Cars,Driver
            18,Ben Okafor,Abbey Cabs and Private Hire of the Whole County Ltd,Dispatcher
            19,,Castle Cars,Driver
            20,"KHAN, Amina",Castle Cars,Driver
            """;

    private final List<GuestListAsk> asked = new ArrayList<>();

    private static Chosen chosen(String text) {
        SheetReading reading = SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
        Sheet sheet = assertInstanceOf(SheetReading.Read.class, reading).sheet();
        Columns columns = Columns.guess(sheet);
        return new Chosen("expected.csv", sheet, columns, GuestList.of(sheet, columns, SessionState.BEGIN.register()));
    }

    private static GuestListViewState state(Optional<Integer> done, Texts texts) {
        return GuestListViewState.of(chosen(LIST), done, false, Optional.empty(), texts);
    }

    private GuestListView view(GuestListViewState state, Texts texts) {
        return new GuestListView(new SimpleObjectProperty<>(state), asked::add, texts);
    }

    @Test
    void everyRowSaysWhatBecomesOfIt() {
        assertEquals(
                List.of("will be expected", "will be expected", "has no name: left out", "stands in line 2 already"),
                state(Optional.empty(), ENGLISH).rows().stream()
                        .map(Row::becomes)
                        .toList());
    }

    @Test
    void theSummaryCountsAndNamesTheLinesThatAreLeftOut() {
        GuestListViewState state = state(Optional.empty(), ENGLISH);
        assertEquals(
                List.of("2 people will be expected", "1 row says nothing new", "1 row is left out: line 4"),
                state.summary());
        assertEquals(Optional.of("Read in 2 people"), state.readIn());
    }

    @Test
    void aColumnWithoutATitleHasItsNumber() {
        assertEquals(
                List.of("None", "Name", "Column 2"),
                GuestListViewState.of(chosen("Name,\nAnn,17\n"), Optional.empty(), false, Optional.empty(), ENGLISH)
                        .titles());
    }

    @Test
    void whatIsDoneIsNotOfferedAgainAndCanBeTakenBack() {
        GuestListViewState state = state(Optional.of(2), ENGLISH);
        assertEquals(Optional.empty(), state.readIn());
        assertEquals(Optional.of("Read in: 2 people"), state.done());
    }

    @Test
    void everyReasonHasItsWords() {
        for (SheetReading.Why why : SheetReading.Why.values()) {
            assertTrue(GuestListWord.say(why, 7, ENGLISH).length() > 20, why::name);
        }
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(state(Optional.empty(), ENGLISH), ENGLISH), robot -> {
            robot.press("choose-list");
            robot.press("read-in");
            robot.press("titled");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new GuestListAsk.ChooseFile(),
                        new GuestListAsk.ReadIn(),
                        new GuestListAsk.Take(new Columns(1, Columns.NONE, 2, 3, false)),
                        new GuestListAsk.Leave()),
                asked);
    }

    @Test
    void anotherColumnIsTaken() {
        Robot.in(
                () -> view(state(Optional.empty(), ENGLISH), ENGLISH),
                robot -> Stagehand.run(() -> robot.node("column-role", ComboBox.class)
                        .getSelectionModel()
                        .select(0)));
        assertEquals(List.of(new GuestListAsk.Take(new Columns(1, Columns.NONE, 2, Columns.NONE, true))), asked);
    }

    @Test
    void picturesOfTheList() {
        Pictures.take("guests-empty", () -> view(GuestListViewState.empty(false, Optional.empty()), ENGLISH));
        Pictures.take(
                "guests-refused",
                () -> view(
                        GuestListViewState.empty(false, Optional.of(ENGLISH.get(GuestListWord.WHY_WORKBOOK))),
                        ENGLISH));
        Pictures.take("guests", () -> view(state(Optional.empty(), ENGLISH), ENGLISH));
        Pictures.take("guests-done", () -> view(state(Optional.of(2), ENGLISH), ENGLISH));
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("guests-pseudo", () -> view(state(Optional.empty(), pseudo), pseudo));
    }
}
