package org.watchword.room.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.phones.RoundRows;
import org.watchword.answers.round.Given;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Called;
import org.watchword.content.question.Question;
import org.watchword.records.Entered;
import org.watchword.room.BookReport;
import org.watchword.room.OpenSession;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.room.phones.Ballots;
import org.watchword.room.phones.RecordsSeal;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.RoundId;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.learned.Response;
import org.watchword.session.learned.Slip;
import org.watchword.session.learned.Turnout;

/// Phones and paper together, over the real records and the taxi drivers' deck.
class LearnedDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneId.of("Europe/London"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path data;

    @Test
    void paperAndPhonesAreOneRoom() throws Exception {
        try (Room room = Shipped.room(data, CLOCK)) {
            SessionId session = session(room);
            LearnedDesk desk = new LearnedDesk(room);
            phones(room, desk, session, Moment.BEFORE, List.of(1, 2));
            phones(room, desk, session, Moment.AFTER, List.of(1));
            assertEquals(Optional.empty(), type(desk, session, SheetSet.AFTER, 2));
            assertEquals(Optional.empty(), type(desk, session, SheetSet.BEFORE, 3));
            assertEquals(Optional.empty(), type(desk, session, SheetSet.AFTER, 3));
            assertEquals(Optional.empty(), type(desk, session, SheetSet.AFTER, 4));
            assertEquals(
                    TypingProblem.Why.BY_PHONE,
                    type(desk, session, SheetSet.BEFORE, 1).orElseThrow().why());
            assertEquals(
                    TypingProblem.Why.NO_SUCH_SLIP,
                    type(desk, session, SheetSet.BEFORE, Ballots.SLIPS + 1)
                            .orElseThrow()
                            .why());
            Learning learning = desk.look(session);
            assertEquals(
                    new Turnout(12, 3, 4, 3), learning.change().orElseThrow().turnout());
            assertEquals(List.of(2, 3, 4), learning.open().orElseThrow().typed().get(SheetSet.AFTER));
            desk.takeBack(session, SheetSet.AFTER, 4);
            assertEquals(
                    new Turnout(12, 3, 3, 3),
                    desk.look(session).change().orElseThrow().turnout());
        }
    }

    @Test
    void whatWasTypedIsThereAfterAStop() throws Exception {
        SessionId session;
        try (Room room = Shipped.room(data, CLOCK)) {
            session = session(room);
            type(new LearnedDesk(room), session, SheetSet.BEFORE, 7);
        }
        try (Room room = Shipped.room(data, CLOCK)) {
            Learning.Open open = new LearnedDesk(room).look(session).open().orElseThrow();
            assertEquals(List.of(7), open.typed().get(SheetSet.BEFORE));
        }
    }

    @Test
    void oneCountAndNoSheetIsLeftWhenNobodyIsAskedAgain() throws Exception {
        SessionId session;
        try (Room room = Shipped.room(data, CLOCK)) {
            session = session(room);
            LearnedDesk desk = new LearnedDesk(room);
            pair(desk, session, 5);
            assertEquals(List.of(session), desk.uncounted());
            assertInstanceOf(Entered.Kept.class, desk.count(session));
            assertEquals(List.of(), desk.uncounted());
            assertFalse(desk.look(session).takes(SheetSet.BEFORE));
            assertEquals(
                    TypingProblem.Why.CLOSED,
                    type(desk, session, SheetSet.BEFORE, 6).orElseThrow().why());
            try (var left = Files.list(data.resolve("sheets"))) {
                assertEquals(List.of(), left.toList());
            }
        }
        try (Room room = Shipped.room(data, CLOCK)) {
            Learning learning = new LearnedDesk(room).look(session);
            assertEquals(1, learning.change().orElseThrow().turnout().matched());
            assertEquals(Optional.empty(), learning.open());
        }
    }

    @Test
    void theTableHoldsTheSessionsOfItsDays() throws Exception {
        try (Room room = Shipped.room(data, CLOCK)) {
            SessionId session = session(room);
            LearnedDesk desk = new LearnedDesk(room);
            pair(desk, session, 5);
            desk.count(session);
            assertEquals(
                    6, room.report(BookReport.LEARNED, DAY, DAY, "en").rows().size());
            LocalDate other = DAY.plusDays(1);
            assertEquals(
                    List.of(),
                    room.report(BookReport.LEARNED, other, other, "en").rows());
        }
    }

    @Test
    void pairsWaitForTheFollowUpAndGoWithIt() throws Exception {
        try (Room room = Shipped.room(data, CLOCK)) {
            SessionId session = session(room);
            LearnedDesk desk = new LearnedDesk(room);
            pair(desk, session, 5);
            type(desk, session, SheetSet.BEFORE, 6);
            room.keep(List.of(new BookEvent.FollowUpDue(session, DAY.plusMonths(3))));
            desk.count(session);
            assertTrue(desk.look(session).takes(SheetSet.LATER));
            assertEquals(
                    TypingProblem.Why.IN_NO_PAIR,
                    type(desk, session, SheetSet.LATER, 6).orElseThrow().why());
            assertEquals(Optional.empty(), type(desk, session, SheetSet.LATER, 5));
            assertThrows(IllegalArgumentException.class, () -> desk.countLater(session, new Response(3, 0)));
            assertInstanceOf(Entered.Kept.class, desk.countLater(session, new Response(3, 2)));
            Learning learning = desk.look(session);
            assertEquals(
                    new Turnout(12, 2, 1, 1),
                    learning.counted()
                            .orElseThrow()
                            .later()
                            .orElseThrow()
                            .sinceBefore()
                            .turnout());
            assertEquals(Optional.empty(), learning.open());
        }
    }

    /// The event was forced and the laptop stopped before the sheets were taken away.
    @Test
    void aStopBetweenCountingAndErasingCountsNothingTwice() throws Exception {
        SessionId session;
        try (Room room = Shipped.room(data, CLOCK)) {
            session = session(room);
            LearnedDesk desk = new LearnedDesk(room);
            pair(desk, session, 5);
            room.keep(List.of(new BookEvent.ChangeCounted(
                    session, desk.look(session).change().orElseThrow())));
        }
        try (Room room = Shipped.room(data, CLOCK)) {
            LearnedDesk desk = new LearnedDesk(room);
            assertEquals(Optional.empty(), desk.look(session).open());
            assertEquals(1, desk.look(session).change().orElseThrow().turnout().matched());
        }
    }

    @Test
    void whatIsForgottenIsCountedAndErasedByItself() throws Exception {
        SessionId session;
        try (Room room = Shipped.room(data, CLOCK)) {
            OpenSession open = running(room);
            open.ask(new Command.OpenDoors()).join();
            session = open.id();
            pair(new LearnedDesk(room), session, 5);
            room.keep(List.of(new BookEvent.FollowUpDue(session, DAY.plusMonths(3))));
            room.end(open).join();
        }
        assertEquals(List.of(false, false), tidied(session, DAY.plusDays(LearnedDesk.DAYS_OPEN)));
        assertEquals(List.of(true, true), tidied(session, DAY.plusDays(LearnedDesk.DAYS_OPEN + 1)));
        assertEquals(List.of(true, true), tidied(session, DAY.plusMonths(6)));
        assertEquals(List.of(true, false), tidied(session, DAY.plusMonths(6).plusDays(1)));
    }

    /// Whether the session was counted, and whether its pairs are still kept, when the program starts on a day.
    private List<Boolean> tidied(SessionId session, LocalDate day) throws IOException {
        Clock then = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), CLOCK.getZone());
        try (Room room = Shipped.room(data, then)) {
            LearnedDesk desk = new LearnedDesk(room);
            desk.tidy();
            Learning learning = desk.look(session);
            return List.of(learning.counted().isPresent(), learning.takes(SheetSet.LATER));
        }
    }

    @Test
    void sheetsOfOtherRecordsAreSetAsideAndNotDeleted() throws Exception {
        try (Room room = Shipped.room(data, CLOCK)) {
            SessionId session = session(room);
            Path other = Files.createDirectories(data.resolve("sheets")).resolve(session + ".sheets");
            Files.write(other, new byte[100]);
            new LearnedDesk(room).tidy();
            pair(new LearnedDesk(room), session, 5);
            assertTrue(Files.exists(other.resolveSibling(other.getFileName() + ".aside")));
        }
    }

    private static OpenSession running(Room room) {
        return assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                .session();
    }

    private static SessionId session(Room room) {
        OpenSession session = running(room);
        session.ask(new Command.OpenDoors()).join();
        session.ask(new Command.CountHeads(Band.PEOPLE, 12)).join();
        return session.id();
    }

    private static void pair(LearnedDesk desk, SessionId session, int slip) throws IOException {
        assertEquals(Optional.empty(), type(desk, session, SheetSet.BEFORE, slip));
        assertEquals(Optional.empty(), type(desk, session, SheetSet.AFTER, slip));
    }

    /// The first letter of every question.
    private static Optional<TypingProblem> type(LearnedDesk desk, SessionId session, SheetSet set, int slip)
            throws IOException {
        String letters = desk.look(session).paper(set).stream()
                .map(question -> new PaperLetters(question).possible().getFirst())
                .collect(Collectors.joining(" "));
        return desk.type(session, set, slip + " " + letters);
    }

    private static void phones(Room room, LearnedDesk desk, SessionId session, Moment moment, List<Integer> slips)
            throws IOException {
        Map<Integer, Slip> names = names(room, session);
        RoundRows rows = desk.rows(session, room.look(session).deck());
        for (PlannedSlide slide : Shipped.taxiPlan(room).slides()) {
            Optional<Question> question = slide.question().filter(_ -> slide.moment() == moment);
            if (question.isPresent()) {
                String first = question.get().called().stream()
                        .map(Called::option)
                        .findFirst()
                        .orElseThrow()
                        .id();
                Map<Slip, Given.Kept> given = new HashMap<>();
                slips.forEach(slip -> given.put(names.get(slip), new Given.Chosen(List.of(first))));
                rows.keep(new RoundId(slide.key()), question.get(), given);
            }
        }
    }

    private static Map<Integer, Slip> names(Room room, SessionId session) throws IOException {
        Map<Integer, Slip> names = new HashMap<>();
        try (BallotFile file =
                new Ballots(room.records().beside(Ballots.FOLDER), new RecordsSeal(room.records())).open(session)) {
            file.seats().all().forEach(seat -> names.put(seat.number(), file.slip(seat.token())));
        }
        return names;
    }
}
