package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.watchword.session.Decision.Refused;

/// What holds whatever anybody presses.
class SessionPropertyTest {

    @Provide
    Arbitrary<List<Command>> commands() {
        return Commands.any();
    }

    @Property(tries = 300)
    void anyCutOfAnyHistoryReplaysToTheSameState(
            @ForAll("commands") List<Command> commands, @ForAll @IntRange(max = 200) int cut) {
        Course course = walk(commands);
        List<Happened> history = course.history();
        SessionState state = SessionState.replay(history.subList(0, Math.min(cut, history.size())));
        for (Happened happened : history.subList(Math.min(cut, history.size()), history.size())) {
            state = state.after(happened);
        }
        assertEquals(course.state(), state);
        assertEquals(course.state(), SessionState.replay(history));
    }

    @Property(tries = 300)
    void aRefusedCommandChangesNothing(@ForAll("commands") List<Command> commands) {
        Course course = Course.prepared(Setups.taxi());
        for (Command command : commands) {
            SessionState before = course.state();
            int events = course.history().size();
            if (course.attempt(command) instanceof Refused) {
                assertEquals(before, course.state());
                assertEquals(events, course.history().size());
            }
        }
    }

    @Property(tries = 300)
    void nothingButTheRegisterIsPutRightAfterTheEnd(@ForAll("commands") List<Command> commands) {
        Course course = walk(commands).ask(new Command.Close());
        SessionState end = course.state();
        Summary summary = Summary.of(end, course.now());
        for (Command command : commands) {
            course.minutes(1).attempt(command);
            if (!(command instanceof Command.Attendance)) {
                assertEquals(new Refused(Reason.SESSION_CLOSED), course.decide(command), command::toString);
            }
        }
        assertEquals(end.phase(), course.state().phase());
        assertEquals(end.show(), course.state().show());
        assertEquals(end.rounds(), course.state().rounds());
        assertEquals(
                summary.presented(), Summary.of(course.state(), course.now()).presented());
    }

    @Property(tries = 300)
    void theSlideIsAlwaysOneOfTheDecks(@ForAll("commands") List<Command> commands) {
        Course course = Course.prepared(Setups.taxi());
        for (Command command : commands) {
            course.attempt(command);
            SessionState state = course.state();
            inDeck(state.show().at());
            inDeck(state.show().audience());
            assertTrue(state.show().skipped().stream().allMatch(state.deck()::has));
            assertFalse(state.show().skipped().contains(state.show().at().slide()));
            assertEquals(state.show().view() == View.FROZEN, state.show().frozenOrNull() != null);
        }
    }

    private static void inDeck(Place place) {
        assertTrue(Decks.taxi().has(place.slide()));
        int steps = Decks.taxi().slides().get(place.slide()).steps();
        assertTrue(place.step() >= 0 && place.step() < steps);
    }

    @Property(tries = 300)
    void noMoreHandsThanPeopleUnlessTheTrainerConfirmed(@ForAll("commands") List<Command> commands) {
        Course course = Course.prepared(Setups.taxi());
        for (Command command : commands) {
            int people = course.state().register().total();
            Rounds before = course.state().rounds();
            course.attempt(command);
            if (command instanceof Command.CountHands count && !count.confirmed()) {
                Tally tally = course.state().rounds().of(count.round()).tally();
                boolean several = count.round().equals(Decks.TALK);
                int most = several
                        ? tally.counts().values().stream().max(Integer::compare).orElse(0)
                        : tally.hands();
                assertTrue(
                        most <= people || tally.equals(before.of(count.round()).tally()));
            }
        }
    }

    @Property(tries = 300)
    void aRoundOnlyGoesForwardAndItsRevealedTotalsStand(@ForAll("commands") List<Command> commands) {
        Course course = Course.prepared(Setups.taxi());
        for (Command command : commands) {
            Rounds before = course.state().rounds();
            course.attempt(command);
            Rounds after = course.state().rounds();
            assertTrue(after.all().stream()
                            .filter(round -> round.stage() == Stage.OPEN)
                            .count()
                    <= 1);
            for (Round round : before.all()) {
                assertTrue(after.of(round.id()).stage().compareTo(round.stage()) >= 0);
                Round now = after.of(round.id());
                assertTrue(!round.stage().told() || round.tally().equals(now.tally()) || round.inDoubt());
            }
        }
    }

    @Property(tries = 200)
    void theNextPressDoesWhatItSays(@ForAll("commands") List<Command> commands) {
        Course course = Course.prepared(Setups.taxi()).ask(new Command.StartPresenting());
        for (Command command : commands) {
            course.attempt(command);
            NextPress said = NextPress.of(course.state());
            SessionState before = course.state();
            course.ask(new Command.Next());
            switch (said) {
                case NOTHING -> assertEquals(before, course.state());
                case NEXT_STEP, NEXT_SLIDE ->
                    assertFalse(before.show().at().equals(course.state().show().at()));
                case OPEN_ROUND ->
                    assertEquals(
                            Stage.OPEN, course.state().round().orElseThrow().stage());
                case CLOSE_ROUND ->
                    assertEquals(
                            Stage.CLOSED, course.state().round().orElseThrow().stage());
                case REVEAL ->
                    assertEquals(
                            Stage.REVEALED, course.state().round().orElseThrow().stage());
                case EXPLAIN ->
                    assertEquals(
                            Stage.EXPLAINED,
                            course.state().round().orElseThrow().stage());
                case UNCOVER -> assertFalse(course.state().show().covered());
                case END_BREAK -> assertFalse(course.state().show().onBreak());
            }
        }
    }

    @Property(tries = 200)
    void allTimePassedIsOnASlideOrStopped(@ForAll("commands") List<Command> commands) {
        Course course = Course.prepared(Setups.taxi()).ask(new Command.StartPresenting());
        for (Command command : commands) {
            course.wait(Duration.ofSeconds(7)).attempt(command);
        }
        course.ask(new Command.Close());
        Times times = course.state().times();
        Duration spent = times.spent().values().stream().reduce(Duration.ZERO, Duration::plus);
        assertEquals(Duration.between(Course.START, course.now()), spent.plus(times.stopped()));
    }

    private static Course walk(List<Command> commands) {
        Course course = Course.prepared(Setups.taxi());
        commands.forEach(command -> course.wait(Duration.ofSeconds(5)).attempt(command));
        return course;
    }
}
