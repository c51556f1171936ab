package org.watchword.room.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Seats;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.text.Inline;
import org.watchword.records.backup.BackedUp;
import org.watchword.room.Ended;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.room.phones.PhonesNow.Standing;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Round;
import org.watchword.session.RoundId;
import org.watchword.session.SessionId;
import org.watchword.session.learned.Slip;

/// The real records, the real server and real requests.
class HallPhonesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneId.of("Europe/London"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path data;

    private final List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
    private final Map<RoundId, Map<Slip, Given.Kept>> kept = new ConcurrentHashMap<>();
    private Room room;
    private OpenSession session;
    private HallPhones phones;
    private RoundId round;
    private Question question;

    @BeforeEach
    void begin() {
        room = Shipped.room(data, CLOCK);
        session = assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                .session();
        ask(new Command.OpenDoors());
        ask(new Command.CountHeads(Band.PEOPLE, 12));
        ask(new Command.StartPresenting());
        DeckPlan plan = Shipped.taxiPlan(room);
        int slide = IntStream.range(0, plan.slides().size())
                .filter(at -> plan.slides()
                        .get(at)
                        .question()
                        .filter(asked -> asked.kind() == QuestionKind.SINGLE)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        question = plan.slides().get(slide).question().orElseThrow();
        round = new RoundId(plan.slides().get(slide).key());
        ask(new Command.GoTo(slide));
        phones = phones(room, session);
    }

    @AfterEach
    void end() throws IOException {
        room.close();
        assertEquals(List.of(), unexpected);
    }

    private HallPhones phones(Room there, OpenSession open) {
        return HallPhones.of(
                there,
                open,
                new PhoneTalk(Shipped.taxiPlan(there), List.of(), Inline::plain),
                this::keep,
                unexpected::add);
    }

    private void keep(RoundId id, Question asked, Map<Slip, Given.Kept> rows) {
        assertEquals(question.id(), asked.id());
        kept.put(id, rows);
    }

    private void ask(Command command) {
        assertInstanceOf(Outcome.Done.class, session.ask(command).join());
    }

    private static void await(Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.call()) {
            assertTrue(System.nanoTime() < end, "it never came");
            Thread.sleep(20);
        }
    }

    private static void on(HallPhones phones) throws Exception {
        await(() -> phones.now().standing() == Standing.ON);
    }

    private Path ballot(Path folder, SessionId id) {
        return folder.resolve(Ballots.FOLDER).resolve(id + ".ballot");
    }

    private GivenPhone phone(int number) throws Exception {
        try (BallotFile file = BallotFile.open(ballot(data, session.id()), new RecordsSeal(room.records()))) {
            Seats seats = file.seats();
            return new GivenPhone(
                    phones.now().port(), seats.all().get(number - 1).token());
        }
    }

    private String option(int place) {
        return question.options().get(place).id();
    }

    private Round here() {
        return session.state().rounds().of(round);
    }

    /// Phones are on, the question is open, and two have chosen the first answer and one the second.
    private void answered() throws Exception {
        phones.switchOn();
        on(phones);
        ask(new Command.OpenRound());
        await(() -> phone(1).state().contains("\"stage\":\"OPEN\""));
        for (int number = 1; number <= 3; number++) {
            assertEquals("{\"done\":\"SAVED\"}", phone(number).picks(round, option(number == 3 ? 1 : 0)));
        }
    }

    @Test
    void phonesAreOffUntilTheTrainerSwitchesThemOnAndOffAgain() throws Exception {
        assertEquals(PhonesNow.OFF, phones.now());
        assertFalse(Files.exists(data.resolve(Ballots.FOLDER)));
        phones.switchOn();
        on(phones);
        assertTrue(phone(1).state().contains("\"stage\":\"READING\""));
        await(() -> phones.now().presence().joined() == 1);
        assertTrue(phones.now().ways().stream().anyMatch(way -> way.phones() == 1));
        GivenPhone before = phone(1);
        phones.switchOff();
        await(() -> phones.now().equals(PhonesNow.OFF));
        assertThrows(IOException.class, before::state);
    }

    @Test
    void handsAndPhonesAreOneTallyAndEitherCanBeToldFromTheOther() throws Exception {
        answered();
        ask(new Command.CountHands(round, Map.of(option(0), 4), false));
        ask(new Command.CloseRound());
        await(() -> here().phones().counted());
        assertEquals(2, here().phones().of(option(0)));
        assertEquals(4, here().hands().of(option(0)));
        assertEquals(6, here().tally().of(option(0)));
        assertEquals(1, here().tally().of(option(1)));
        await(() -> kept.containsKey(round));
        assertEquals(3, Objects.requireNonNull(kept.get(round)).size());
        await(() -> {
            try (BallotFile file = BallotFile.open(ballot(data, session.id()), new RecordsSeal(room.records()))) {
                return file.asked().isEmpty();
            }
        });
    }

    @Test
    void whatIsAskedBeforeIsKeptUntilItIsCounted() throws Exception {
        answered();
        ask(new Command.CloseRound());
        await(() -> here().phones().counted());
        await(() -> kept.containsKey(round));
        LearnedDesk desk = new LearnedDesk(room);
        desk.rows(session.id(), session.state().deck()).keep(round, question, kept.get(round));
        assertEquals(3, desk.look(session.id()).open().orElseThrow().answered().get(SheetSet.BEFORE));
    }

    @Test
    void phonesLearnTheReasonFirstAndThenTheCountsOfALargeRoom() throws Exception {
        answered();
        ask(new Command.CloseRound());
        ask(new Command.Reveal());
        await(() -> phone(1).state().contains("\"stage\":\"REVEALED\""));
        await(() -> here().phones().counted());
        assertFalse(phone(1).state().contains("\"counts\""));
        ask(new Command.Explain());
        await(() -> phone(1).state().contains("\"stage\":\"EXPLAINED\""));
        await(() -> phone(1).state().contains("\"counts\":{\"" + option(0) + "\":2"));
        ask(new Command.CountHeads(Band.PEOPLE, 9));
        await(() -> !phone(1).state().contains("\"counts\""));
    }

    @Test
    void anOpenQuestionGoesOnWithEveryAnswerAfterTheLaptopWasCutOff(@TempDir Path after) throws Exception {
        answered();
        copy(data, after);
        try (Room again = Shipped.room(after, CLOCK)) {
            OpenSession resumed = assertInstanceOf(Started.Running.class, again.resume(session.id()))
                    .session();
            HallPhones back = phones(again, resumed);
            on(back);
            assertEquals(3, back.now().presence().answered());
            GivenPhone first = new GivenPhone(back.now().port(), phone(1).slip());
            assertTrue(first.state().contains("[[\"pick\",\"" + option(0) + "\"]]"), first.state());
            assertEquals("{\"done\":\"SAVED\"}", first.picks(round, option(1)));
            resumed.ask(new Command.CloseRound()).join();
            await(() -> resumed.state().rounds().of(round).phones().counted());
            assertEquals(1, resumed.state().rounds().of(round).tally().of(option(0)));
            assertEquals(2, resumed.state().rounds().of(round).tally().of(option(1)));
        }
    }

    @Test
    void phonesThatKnowAnAddressFindTheHallThereAgain() throws Exception {
        LastPort last = new LastPort(data.resolve(Ballots.FOLDER).resolve(session.id() + ".port"));
        Files.createDirectories(data.resolve(Ballots.FOLDER));
        int known = anyFree();
        assertTrue(last.keep(known));
        phones.switchOn();
        on(phones);
        assertEquals(known, phones.now().port());
        phones.switchOff();
        await(() -> phones.now().equals(PhonesNow.OFF));
        try (ServerSocket another = new ServerSocket(known)) {
            phones.switchOn();
            on(phones);
            assertNotEquals(another.getLocalPort(), phones.now().port());
        }
        assertEquals(Optional.of(phones.now().port()), last.read());
    }

    @Test
    void whatIsNoPortIsNotTried() throws IOException {
        LastPort last = new LastPort(data.resolve("session.port"));
        assertEquals(Optional.empty(), last.read());
        for (String rubbish : List.of("", "door", "0", "-1", "65536", "99999999999")) {
            Files.writeString(last.file(), rubbish);
            assertEquals(Optional.empty(), last.read(), rubbish);
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void answersOfAQuestionThatClosesWhilePhonesAreOffAreCounted() throws Exception {
        answered();
        phones.switchOff();
        await(() -> phones.now().equals(PhonesNow.OFF));
        ask(new Command.CloseRound());
        await(() -> here().phones().counted());
        assertEquals(2, here().tally().of(option(0)));
    }

    @Test
    void theEndOfASessionCountsWhatIsOpenAndLeavesNoAnswerBehind() throws Exception {
        answered();
        Ended.Closed closed =
                assertInstanceOf(Ended.Closed.class, room.end(session).join());
        assertEquals(2, closed.state().rounds().of(round).tally().of(option(0)));
        try (BallotFile file = BallotFile.open(ballot(data, session.id()), new RecordsSeal(room.records()))) {
            assertEquals(Optional.empty(), file.asked());
        }
    }

    @Test
    void aBackupHoldsNoAnswersOfAnOpenQuestion() throws Exception {
        answered();
        BackedUp.Made made =
                assertInstanceOf(BackedUp.Made.class, room.records().backup());
        try (ZipFile zip = new ZipFile(made.backup().file().toFile())) {
            assertEquals(
                    List.of(),
                    zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.contains("ballot"))
                            .toList());
        }
        assertTrue(Files.exists(ballot(data, session.id())));
    }

    @Test
    void aQuestionThatIsPassedOverLeavesThePhonesFree() throws Exception {
        phones.switchOn();
        on(phones);
        await(() -> phones.now().asked().equals(Optional.of(round)));
        ask(new Command.GoTo(0));
        await(() -> phones.now().asked().isEmpty());
        assertTrue(phone(1).state().contains("\"stage\":\"NONE\""));
    }

    @Test
    void lettingTheSessionGoClosesTheDoorAndKeepsWhatIsOpen() throws Exception {
        answered();
        GivenPhone first = phone(1);
        phones.close();
        assertThrows(IOException.class, first::state);
        try (BallotFile file = BallotFile.open(ballot(data, session.id()), new RecordsSeal(room.records()))) {
            assertEquals(3, file.rows().size());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                Files.createDirectories(there.getParent());
                Files.copy(each, there);
            }
        }
    }
}
