package org.watchword.room.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.phones.RoundRows;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.text.Inline;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.room.phones.PhonesNow.Standing;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Round;
import org.watchword.session.RoundId;
import org.watchword.session.SlideOutline;

/// Phones in a scenario of the content that is shipped: each scene is a round, and the phones are where the wall is.
class ScenarioPhonesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneId.of("Europe/London"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path data;

    private final List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
    private Room room;
    private OpenSession session;
    private HallPhones phones;
    private List<RoundId> rounds;
    private List<Question> scenes;

    @BeforeEach
    void begin() {
        room = Shipped.room(data, CLOCK);
        DeckPlan plan = plan(room);
        session = assertInstanceOf(Started.Running.class, room.prepare(Shipped.setup(plan, false)))
                .session();
        ask(new Command.OpenDoors());
        ask(new Command.CountHeads(Band.PEOPLE, 12));
        ask(new Command.StartPresenting());
        PlannedSlide story = plan.slides().stream()
                .filter(slide -> slide.question()
                        .filter(asked -> !asked.scenes().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        rounds = List.copyOf(SlideOutline.questions(story).keySet());
        scenes = List.copyOf(SlideOutline.questions(story).values());
        ask(new Command.GoTo(plan.slides().indexOf(story)));
        phones = phones(room, session);
    }

    @AfterEach
    void end() throws IOException {
        room.close();
        assertEquals(List.of(), unexpected);
    }

    private static DeckPlan plan(Room room) {
        return room.library().plan("front-line", "en").orElseThrow();
    }

    private HallPhones phones(Room there, OpenSession open) {
        PhoneTalk talk = new PhoneTalk(plan(there), List.of(), Inline::plain);
        return HallPhones.of(there, open, talk, RoundRows.NOTHING, unexpected::add);
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

    private GivenPhone phone(int number) throws Exception {
        Path file = data.resolve(Ballots.FOLDER).resolve(session.id() + ".ballot");
        try (BallotFile ballot = BallotFile.open(file, new RecordsSeal(room.records()))) {
            return new GivenPhone(
                    phones.now().port(), ballot.seats().all().get(number - 1).token());
        }
    }

    private String choice(int scene, int place) {
        return scenes.get(scene).options().get(place).id();
    }

    private Round round(int scene) {
        return session.state().rounds().of(rounds.get(scene));
    }

    /// So many phones chose the last choice of a scene that is open, and one is not sure.
    private void answered(int scene, int people) throws Exception {
        await(() -> phones.now().asked().equals(Optional.of(rounds.get(scene))));
        await(() -> phone(1).state().contains("\"stage\":\"OPEN\""));
        for (int number = 1; number <= people; number++) {
            assertEquals("{\"done\":\"SAVED\"}", phone(number).picks(rounds.get(scene), choice(scene, 2)));
        }
        assertEquals("{\"done\":\"SAVED\"}", phone(people + 1).picks(rounds.get(scene), "?"));
    }

    private void on() throws Exception {
        phones.switchOn();
        await(() -> phones.now().standing() == Standing.ON);
    }

    @Test
    void handsAndPhonesAreOneTallyInEachSceneAndThePhonesFollowTheStory() throws Exception {
        on();
        await(() -> phone(1).state().contains(rounds.getFirst().slideKey()));
        assertFalse(phone(1).state().contains(rounds.get(1).slideKey()));
        ask(new Command.OpenRound());
        answered(0, 2);
        ask(new Command.CountHands(rounds.getFirst(), Map.of(choice(0, 0), 7), false));
        ask(new Command.CloseRound());
        await(() -> round(0).phones().counted());
        assertEquals(7, round(0).tally().of(choice(0, 0)));
        assertEquals(2, round(0).tally().of(choice(0, 2)));
        assertEquals(1, round(0).tally().of("?"));
        ask(new Command.Reveal());
        ask(new Command.Explain());
        ask(new Command.Next());
        ask(new Command.OpenRound());
        answered(1, 3);
        ask(new Command.CloseRound());
        await(() -> round(1).phones().counted());
        assertEquals(3, round(1).tally().of(choice(1, 2)));
        assertEquals(7, round(0).tally().of(choice(0, 0)));
    }

    @Test
    void phonesLearnWhatComesOfEachChoiceFirstAndThenHowManyChoseIt() throws Exception {
        on();
        ask(new Command.OpenRound());
        answered(0, 2);
        assertFalse(phone(1).state().contains("feedback"));
        ask(new Command.CloseRound());
        ask(new Command.Reveal());
        await(() -> phone(1).state().contains("\"stage\":\"REVEALED\""));
        await(() -> round(0).phones().counted());
        String told = phone(1).state();
        assertTrue(told.contains("\"role\":\"good\"") && told.contains("\"role\":\"risky\""), told);
        assertFalse(told.contains("\"feedback\":[],\"role\":\"good\""), told);
        assertFalse(told.contains("\"counts\""), told);
        ask(new Command.Explain());
        await(() -> phone(1).state().contains("\"counts\":{"));
        ask(new Command.CountHeads(Band.PEOPLE, 9));
        await(() -> !phone(1).state().contains("\"counts\""));
    }

    @Test
    void theEndOfTheStoryLeavesTheLastSceneOnThePhonesAndTheNextSlideTakesItAway() throws Exception {
        on();
        ask(new Command.OpenRound());
        answered(0, 1);
        ask(new Command.CloseRound());
        ask(new Command.Reveal());
        await(() -> round(0).phones().counted());
        ask(new Command.TakeWay(scenes.size()));
        await(() -> phone(1).state().contains("\"stage\":\"REVEALED\""));
        assertEquals(Optional.of(rounds.getFirst()), phones.now().asked());
        ask(new Command.Next());
        await(() -> phones.now().asked().isEmpty());
        assertTrue(phone(1).state().contains("\"stage\":\"NONE\""));
    }

    @Test
    void anOpenSceneStaysOnThePhonesWhileTheTrainerLooksBack() throws Exception {
        on();
        ask(new Command.OpenRound());
        ask(new Command.CloseRound());
        ask(new Command.Reveal());
        ask(new Command.Next());
        ask(new Command.OpenRound());
        answered(1, 1);
        ask(new Command.Back());
        assertEquals(0, session.state().show().at().step());
        assertEquals("{\"done\":\"SAVED\"}", phone(5).picks(rounds.get(1), choice(1, 0)));
        ask(new Command.Next());
        ask(new Command.CloseRound());
        await(() -> round(1).phones().counted());
        assertEquals(3, round(1).tally().hands());
    }

    @Test
    void aSceneThatWasOpenGoesOnWithEveryAnswerAfterTheLaptopWasCutOff(@TempDir Path after) throws Exception {
        on();
        ask(new Command.OpenRound());
        ask(new Command.CloseRound());
        ask(new Command.Reveal());
        ask(new Command.Next());
        ask(new Command.OpenRound());
        answered(1, 3);
        copy(data, after);
        try (Room again = Shipped.room(after, CLOCK)) {
            OpenSession resumed = assertInstanceOf(Started.Running.class, again.resume(session.id()))
                    .session();
            assertEquals(1, resumed.state().show().at().step());
            HallPhones back = phones(again, resumed);
            await(() -> back.now().standing() == Standing.ON);
            assertEquals(4, back.now().presence().answered());
            assertEquals(Optional.of(rounds.get(1)), back.now().asked());
            GivenPhone late = new GivenPhone(back.now().port(), phone(9).slip());
            assertEquals("{\"done\":\"SAVED\"}", late.picks(rounds.get(1), choice(1, 0)));
            resumed.ask(new Command.CloseRound()).join();
            await(() -> resumed.state().rounds().of(rounds.get(1)).phones().counted());
            assertEquals(3, resumed.state().rounds().of(rounds.get(1)).tally().of(choice(1, 2)));
            assertEquals(5, resumed.state().rounds().of(rounds.get(1)).tally().hands());
        }
    }

    @Test
    void anAnswerToASceneThatIsOverIsNotTakenForTheNextOne() throws Exception {
        on();
        ask(new Command.OpenRound());
        answered(0, 1);
        ask(new Command.CloseRound());
        ask(new Command.Reveal());
        await(() -> round(0).phones().counted());
        ask(new Command.TakeWay(1));
        ask(new Command.OpenRound());
        await(() -> phones.now().asked().equals(Optional.of(rounds.get(1))));
        assertTrue(phone(7).picks(rounds.getFirst(), choice(0, 0)).contains("ANOTHER_ROUND"));
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
