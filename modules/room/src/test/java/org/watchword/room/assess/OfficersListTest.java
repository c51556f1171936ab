package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.Printed;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.handover.HandOver;
import org.watchword.session.PersonId;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.result.CorrectionReason;
import org.watchword.tables.Cell;

/// The officer gets the authority's columns, for a reason that is noted first, and hears next time what changed.
class OfficersListTest {

    @TempDir
    private Path data;

    @Test
    void theListHasTheAuthoritysColumnsAndIsNotedFirst() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = hall(room, session);
            OfficersFile file = issued(new OfficersList(desk).issue("Essex Council", "Licences"));
            assertEquals(
                    List.of(
                            "Name",
                            "Badge or licence number",
                            "Result",
                            "Date",
                            "Tries",
                            "Parts missed",
                            "Counts until",
                            "Certificate"),
                    file.people().columns());
            assertEquals(
                    List.of("Ada Byte", "PH 1", "Passed", "2026-11-23", "1", "", "2029-11-22", ""),
                    row(file, 0).subList(0, 8));
            assertEquals(List.of("Bo Guest", "", "Not yet", "2026-11-23", "1", "", "", ""), row(file, 1));
            assertEquals(List.of("Cy Late", "", "Not yet", "", "0", "", "", ""), row(file, 2));
            assertEquals(List.of("3 people are on this list. 1 passed and 2 did not yet."), file.sentences());
            assertEquals(
                    List.of("Essex Council"),
                    room.book().outcomes().handed().stream()
                            .map(each -> each.to())
                            .toList());
        }
    }

    @Test
    void itIsWrittenAsAWorkbookAsPlainTextAndAsPages() throws IOException {
        try (Room room = Hall.room(data)) {
            AssessDesk desk = hall(room, Hall.held(room));
            OfficersFile file = issued(new OfficersList(desk).issue("Essex Council", "Licences"));
            String csv = new String(file.csv().get(""), StandardCharsets.UTF_8);
            assertTrue(csv.contains("Ada Byte") && !csv.contains("18:30"), csv);
            assertTrue(file.workbook().length > 1000);
            Printed printed = assertInstanceOf(Printed.class, room.print(file.pages()));
            Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve("list.pdf"), printed.bytes());
            assertFalse(file.toString().contains("Ada"));
        }
    }

    @Test
    void withoutAReasonNothingLeavesAndNothingIsKept() throws IOException {
        try (Room room = Hall.room(data)) {
            AssessDesk desk = hall(room, Hall.held(room));
            OfficersList list = new OfficersList(desk);
            assertInstanceOf(
                    HandOver.Refused.class,
                    assertInstanceOf(OfficersList.NotHandedOver.class, list.issue("Essex Council", " "))
                            .why());
            assertEquals(Optional.empty(), list.last());
        }
    }

    @Test
    void theNextOneSaysWhatChangedAndTheFirstStaysAsItWas() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = hall(room, session);
            new Passes(desk).all();
            OfficersList list = new OfficersList(desk);
            String number =
                    row(issued(list.issue("Essex Council", "Licences")), 0).getLast();
            PersonId ada = desk.people().get(0).id();
            PersonId bo = desk.people().get(1).id();
            PersonId cy = desk.people().get(2).id();
            desk.correct(ada, 1, false, CorrectionReason.OTHER_PERSON);
            Hall.takes(desk, bo, 2, 0);
            Hall.append(room, session, List.of(new SessionEvent.PersonRemoved(cy)));
            Hall.comes(room, session, "Di New", "");
            OfficersFile next = issued(list.issue("Essex Council", "Corrected"));
            assertEquals(
                    "Since the list of 23 November 2026",
                    next.people().columns().getLast());
            assertEquals(
                    "Changed: Result, Counts until, Certificate. Certificate " + number
                            + " was withdrawn: the paper was another person’s.",
                    row(next, 0).getLast());
            assertEquals("Changed: Result, Tries, Counts until.", row(next, 1).getLast());
            assertEquals(List.of("Di New", "New on the list."), ends(row(next, 2)));
            assertEquals(List.of("Cy Late", "No longer on the list."), ends(row(next, 3)));
            assertEquals(List.of("Di New", ""), ends(row(issued(list.issue("Essex Council", "Again")), 2)));
        }
    }

    @Test
    void whoWasForgottenIsInNoListAnyMore() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = hall(room, session);
            OfficersList list = new OfficersList(desk);
            issued(list.issue("Essex Council", "Licences"));
            room.records().erase(session, desk.people().getFirst().id(), Hall.CLOCK.instant());
            OfficersFile next = issued(list.issue("Essex Council", "Again"));
            assertEquals(List.of("Bo Guest", "Cy Late"), names(next));
            assertFalse(list.last().toString().contains("Ada"));
        }
        try (Room room = Hall.room(data)) {
            assertFalse(room.records().results().all().toString().contains("Ada"));
        }
    }

    @Test
    void passesThatEndSoonAreListedUnlessTheyWereTakenAgain() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            AssessDesk desk = hall(room, session);
            PersonId eve = Hall.comes(room, session, "Eve Cabs", "");
            desk.badge(eve, "PH 9");
            Hall.takes(desk, eve, 1, 0);
            new Passes(desk).all();
            assertEquals(
                    Optional.empty(),
                    issued(new OfficersList(desk).issue("Essex", "Licences")).ending());
        }
        adaPassesAgain();
        try (Room room = Shipped.room(data, Hall.at("2029-09-01T12:00:00Z"))) {
            SessionId later = Hall.held(room);
            Hall.comes(room, later, "Fay Third", "");
            OfficersFile file = issued(new OfficersList(Hall.desk(room, later)).issue("Essex", "Licences"));
            List<List<Cell>> ending = file.ending().orElseThrow().rows();
            assertEquals(1, ending.size(), "Ada passed again");
            assertEquals("Eve Cabs", ending.getFirst().getFirst().written());
            assertEquals(Cell.of(LocalDate.of(2029, 11, 22)), ending.getFirst().getLast());
            assertEquals(List.of("", "-ending"), List.copyOf(file.csv().keySet()));
            assertEquals(
                    2,
                    room.book().outcomes().handed().stream()
                            .filter(each -> each.day().getYear() == 2029)
                            .count(),
                    "both tables are noted");
        }
    }

    private void adaPassesAgain() throws IOException {
        try (Room room = Shipped.room(data, Hall.at("2027-10-01T12:00:00Z"))) {
            SessionId again = Hall.held(room);
            AssessDesk desk = Hall.desk(room, again);
            PersonId ada = Hall.comes(room, again, "Ada Byte", "");
            desk.badge(ada, "ph1");
            Hall.takes(desk, ada, 1, 0);
            new Passes(desk).all();
        }
    }

    /// Ada passed, Bo did not yet, Cy took no paper.
    private static AssessDesk hall(Room room, SessionId session) throws IOException {
        PersonId ada = Hall.comes(room, session, "Ada Byte", "");
        PersonId bo = Hall.comes(room, session, "Bo Guest", "");
        Hall.comes(room, session, "Cy Late", "");
        AssessDesk desk = Hall.desk(room, session);
        desk.badge(ada, "PH 1");
        Hall.takes(desk, ada, 1, 0);
        Hall.takes(desk, bo, 1, 5);
        return desk;
    }

    private static List<String> row(OfficersFile file, int at) {
        return file.people().rows().get(at).stream().map(Cell::written).toList();
    }

    private static List<String> names(OfficersFile file) {
        return file.people().rows().stream()
                .map(row -> row.getFirst().written())
                .toList();
    }

    private static List<String> ends(List<String> row) {
        return List.of(row.getFirst(), row.getLast());
    }

    private static OfficersFile issued(OfficersList.Issuing issuing) {
        return assertInstanceOf(OfficersList.Issued.class, issuing, issuing::toString)
                .file();
    }
}
