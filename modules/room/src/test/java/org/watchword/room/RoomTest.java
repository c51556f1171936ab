package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Print;
import org.watchword.print.Printed;
import org.watchword.records.Keeping;
import org.watchword.records.Records;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.journal.Disk;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.Reason;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;
import org.watchword.tables.Cell;

/// The real records on a real disk, and the library that is shipped.
class RoomTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path data;

    private Room room() {
        return Shipped.room(data, CLOCK);
    }

    private static OpenSession running(Started started) {
        return assertInstanceOf(Started.Running.class, started).session();
    }

    private static void ask(OpenSession session, Command command) {
        assertInstanceOf(Outcome.Done.class, session.ask(command).join());
    }

    private static OpenSession presenting(Room room) {
        OpenSession session = running(room.prepare(Shipped.taxi(room, false)));
        ask(session, new Command.OpenDoors());
        ask(session, new Command.Arrive(new PersonId(new UUID(4, 4)), "Ann Example", "Sample Cabs"));
        ask(session, new Command.CountHeads(Band.PEOPLE, 11));
        ask(session, new Command.StartPresenting());
        ask(session, new Command.GoTo(2));
        return session;
    }

    @Test
    void whatASessionSaysStandsInTheAddressBookOnce() throws IOException {
        try (Room room = room()) {
            SessionSetup setup = Shipped.taxi(room, false);
            room.remember(setup);
            room.remember(setup);
            assertEquals(
                    List.of(setup.venue()),
                    room.book().addresses().listed(EntryKind.VENUE).stream()
                            .map(each -> each.entry().name())
                            .toList());
        }
    }

    @Test
    void whatWasLeftIsReportedWithItsSession() throws IOException {
        try (Room room = room()) {
            SessionSetup setup = Shipped.taxi(room, false);
            OpenSession session = running(room.prepare(setup));
            room.remember(setup);
            EntryId venue =
                    room.book().addresses().listed(EntryKind.VENUE).getFirst().id();
            LocalDate day = setup.date();
            Material left = new Material(day, session.id(), venue, "taxi-leaflet", "en", 40);
            room.keep(List.of(new BookEvent.MaterialLeft(new MaterialId(new UUID(2, 1)), left)));
            List<Cell> row =
                    room.report(BookReport.MATERIALS, day, day, "en").rows().getFirst();
            assertEquals(Cell.of(setup.venue()), row.get(1));
            assertEquals(Cell.of(setup.deck().title()), row.get(5));
            assertEquals(Cell.of(setup.date()), row.get(6));
        }
    }

    @Test
    void aSessionThatWasLeftIsOfferedAndCarriedOnAtTheSamePlace() throws IOException {
        SessionState left;
        try (Room room = room()) {
            left = presenting(room).state();
        }
        try (Room room = room()) {
            List<SessionRow> unfinished = room.unfinished();
            assertEquals(1, unfinished.size());
            assertEquals(2, unfinished.getFirst().slide());
            SessionState carriedOn =
                    running(room.resume(unfinished.getFirst().id())).state();
            assertEquals(left.show(), carriedOn.show());
            assertEquals(left.register(), carriedOn.register());
            assertEquals(left.setup(), carriedOn.setup());
        }
    }

    @Test
    void anEndedSessionIsPastAndBackedUp() throws IOException {
        try (Room room = room()) {
            OpenSession session = presenting(room);
            Ended.Closed ended =
                    assertInstanceOf(Ended.Closed.class, room.end(session).join());
            assertEquals(Phase.CLOSED, ended.state().phase());
            BackedUp.Made made = assertInstanceOf(BackedUp.Made.class, ended.backup());
            assertTrue(Files.isRegularFile(made.backup().file()));
            assertEquals(List.of(), room.unfinished());
            assertEquals(
                    List.of(session.id()),
                    room.past(9).stream().map(SessionRow::id).toList());
            assertTrue(room.records().verify().holds());
            assertEquals(ended.state(), room.look(session.id()));
        }
    }

    @Test
    void anEndedSessionIsNotEndedAgainNorCarriedOn() throws IOException {
        try (Room room = room()) {
            OpenSession session = presenting(room);
            room.end(session).join();
            assertEquals(
                    new Ended.StillOpen(new Outcome.Refused(Reason.SESSION_CLOSED)),
                    room.end(session).join());
            assertEquals(new Started.Refused(Reason.SESSION_CLOSED), room.resume(session.id()));
        }
    }

    @Test
    void aRehearsalIsNeitherOfferedNorListed() throws IOException {
        try (Room room = room()) {
            OpenSession session = running(room.prepare(Shipped.taxi(room, true)));
            assertEquals(List.of(), room.unfinished());
            room.end(session).join();
            assertEquals(List.of(), room.past(9));
        }
    }

    @Test
    void oneSessionRunsAtATimeAndTheOtherCanBeCarriedOnWith() throws IOException {
        try (Room room = room()) {
            OpenSession first = presenting(room);
            OpenSession second = running(room.prepare(Shipped.taxi(room, false)));
            assertNotEquals(first.id(), second.id());
            assertEquals(2, room.unfinished().size());
            assertEquals(
                    Phase.PRESENTING, running(room.resume(first.id())).state().phase());
        }
    }

    @Test
    void whatTheRulesRefuseIsNotBegun() throws IOException {
        try (Room room = room()) {
            assertEquals(new Started.Unknown(), room.resume(new SessionId(new UUID(9, 9))));
            assertEquals(
                    Phase.NOT_PREPARED, room.look(new SessionId(new UUID(9, 9))).phase());
            assertEquals(List.of(), room.unfinished());
        }
    }

    @Test
    void aSecondWindowOnTheSameDataStepsAside() throws IOException {
        try (Room room = room()) {
            assertTrue(room.library().deck("taxi-drivers").isPresent());
            assertEquals(new RoomOpening.InUse(), Room.open(new DataFolder(data), Shipped.library(), CLOCK, _ -> {}));
        }
    }

    @Test
    void withTooLittleRoomNoSessionBeginsAndTheOneThatRunsGoesOn() throws IOException {
        AtomicLong free = new AtomicLong(Records.ROOM_FOR_A_SESSION);
        Disk disk = new Disk() {
            @Override
            public long free(Path folder) {
                return free.get();
            }
        };
        try (Room room = Shipped.room(data, disk, CLOCK)) {
            OpenSession tomorrow = running(room.prepare(Shipped.taxi(room, false)));
            OpenSession running = presenting(room);
            free.decrementAndGet();
            assertEquals(new Started.NotSaved(Keeping.Why.TOO_LITTLE_ROOM), room.prepare(Shipped.taxi(room, false)));
            ask(running, new Command.CountHeads(Band.PEOPLE, 12));
            ask(running, new Command.GoTo(3));
            assertInstanceOf(Ended.Closed.class, room.end(running).join());
            OpenSession resumed = running(room.resume(tomorrow.id()));
            assertEquals(
                    new Outcome.NotSaved(Keeping.Why.TOO_LITTLE_ROOM),
                    resumed.ask(new Command.OpenDoors()).join());
            free.incrementAndGet();
            ask(resumed, new Command.OpenDoors());
        }
    }

    @Test
    void theSlidesOfASessionAreFoundInTheLibraryAgain() throws IOException {
        try (Room room = room()) {
            SessionSetup setup = Shipped.taxi(room, false);
            assertEquals(Optional.of(Shipped.taxiPlan(room)), room.plan(setup));
            DeckOutline deck = setup.deck();
            DeckOutline other = new DeckOutline(
                    deck.deckId(), "", "", "en", "", deck.parts(), deck.slides().subList(0, 3));
            assertEquals(Optional.empty(), room.plan(of(setup, other, "gb")));
            assertEquals(Optional.empty(), room.plan(Setups.plain()));
        }
    }

    @Test
    void aSessionInAnotherCountryHasItsOwnSlides() throws IOException {
        try (Room room = room()) {
            SessionSetup british = Shipped.taxi(room, false);
            DeckPlan plan =
                    room.library().plan("taxi-drivers", "en", new Area("us")).orElseThrow();
            assertTrue(plan.slides().size() < british.deck().slides().size());
            SessionSetup american = of(british, DeckOutline.of(plan), "us");
            assertEquals(Optional.of(plan), room.plan(american));
        }
    }

    private static SessionSetup of(SessionSetup like, DeckOutline deck, String area) {
        return new SessionSetup(
                deck,
                like.venue(),
                like.date(),
                like.time(),
                like.funder(),
                area,
                like.audience(),
                like.headCountOnly(),
                like.safeguarding(),
                like.rehearsal(),
                SessionKind.TRAINING,
                "");
    }

    @Test
    void aRegisterIsPutRightWhenTheSessionIsOver() throws IOException {
        try (Room room = room()) {
            OpenSession session = presenting(room);
            assertEquals(Optional.empty(), room.amend(session.id()), "a session that runs has its own register");
            room.end(session).join();
            try (OpenSession over = room.amend(session.id()).orElseThrow()) {
                ask(
                        over,
                        new Command.Arrive(
                                new PersonId(new UUID(5, 5)),
                                new Personal.Known("Cy Slip", ""),
                                Entered.fromSlip(1, true)));
                ask(over, new Command.ChangeArrival(new PersonId(new UUID(4, 4)), Arrival.LATE));
            }
            SessionState amended = room.look(session.id());
            assertEquals(Phase.CLOSED, amended.phase());
            assertEquals(12, amended.register().total());
            assertEquals(1, amended.register().late());
            assertEquals(12, room.past(1).getFirst().people().total());
            assertTrue(room.records().verify().holds());
        }
    }

    @Test
    void everyPrintOfTheTaxiDeckComesFromThePress() throws IOException {
        try (Room room = room()) {
            for (String id : Shipped.taxiPlan(room).deck().prints()) {
                Print print = room.library().print(id).orElseThrow();
                assertInstanceOf(Printed.class, room.print(print, "en", new Area("gb")), id);
            }
        }
    }
}
