package org.watchword.room.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.room.guests.GuestList.Line;
import org.watchword.session.Guest;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Register;
import org.watchword.session.SessionState;
import org.watchword.tables.Sheet;
import org.watchword.tables.SheetReader;
import org.watchword.tables.SheetReading;

class GuestListTest {

    private static final Register NOBODY = SessionState.BEGIN.register();

    private static Sheet sheet(String text) {
        SheetReading reading = SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(SheetReading.Read.class, reading).sheet();
    }

    private static GuestList list(String text, Register register) {
        Sheet sheet = sheet(text);
        return GuestList.of(sheet, Columns.guess(sheet), register);
    }

    private static List<Personal> added(GuestList list) {
        return list.added().stream().map(Guest::personal).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'Name,Company,Job title', 0, -1, 1, 2, true",
        "'Badge number,First name,Surname,Employer', 1, 2, 3, -1, true",
        "'LAST NAME;FIRST NAME;Role', 1, 0, -1, 2, true",
        "'Organisation,Full name', 1, -1, 0, -1, true",
        "'Attendees', 0, -1, -1, -1, true",
        "'Driver name,Operator', 0, -1, 1, -1, true",
        "'Ann Example,Sample Cabs', 0, -1, -1, -1, false",
        "'Company name,Contact name', 1, -1, 0, -1, true",
    })
    void theColumnsAreGuessedFromTheirTitles(
            String titles, int name, int surname, int organisation, int role, boolean titled) {
        assertEquals(new Columns(name, surname, organisation, role, titled), Columns.guess(sheet(titles + "\nx\n")));
    }

    @Test
    void aRowBecomesSomebodyWhoIsExpected() {
        GuestList list = list("First name,Surname,Company,Role\n Zoë ,O’Brien,Łódź  Cars,Driver\n", NOBODY);
        assertEquals(List.of(new Personal.Known("Zoë O’Brien", "Łódź Cars", "Driver")), added(list));
    }

    @Test
    void aListWithoutTitlesLosesNobody() {
        assertEquals(
                List.of(new Personal.Known("Ann Example", ""), new Personal.Known("Bo Sample", "")),
                added(list("Ann Example,Sample Cabs\nBo Sample,Sample Cabs\n", NOBODY)));
    }

    @Test
    void whatIsWrongWithARowIsToldWithItsLineAndTheRestIsReadIn() {
        GuestList list = list(
                "Name,Company\nAnn Example,Cabs\n,Cabs\n\"Bo\nSample\",Cabs\n" + "x".repeat(201) + ",Cabs\n", NOBODY);
        assertEquals(List.of(new Line.NoName(3), new Line.TooLong(6)), list.wrong());
        assertEquals(
                List.of(new Personal.Known("Ann Example", "Cabs"), new Personal.Known("Bo Sample", "Cabs")),
                added(list));
    }

    @Test
    void whoStandsTwiceInTheListIsReadInOnce() {
        GuestList list = list("Name,Company\nAnn Example,Cabs\nEXAMPLE Ann,cabs\nAnn Example,Other\n", NOBODY);
        assertEquals(2, list.added().size());
        assertEquals(List.of(new Line.TwiceInTheList(3, new Personal.Known("EXAMPLE Ann", "cabs"), 2)), list.again());
    }

    @Test
    void theSameListAgainAddsNobody() {
        Register register = new Register(
                List.of(),
                List.of(new Guest(
                        new PersonId(UUID.randomUUID()), new Personal.Known("Ann Example", "Cabs", "Driver"))),
                List.of(),
                Map.of(),
                List.of());
        GuestList list = list("Name,Company\nAnn Example,Cabs\n", register);
        assertEquals(List.of(), list.added());
        assertEquals(List.of(new Line.KnownAlready(2, new Personal.Known("Ann Example", "Cabs"))), list.again());
    }
}
