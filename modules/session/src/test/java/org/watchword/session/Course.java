package org.watchword.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;

/// A session that a test walks through: it asks the rules and folds what happens, at a clock that the test moves.
final class Course {

    static final Instant START = Instant.parse("2026-11-21T18:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final List<Happened> history = new ArrayList<>();
    private SessionState state = SessionState.BEGIN;
    private Instant now = START;

    static Course prepared(SessionSetup setup) {
        return new Course().ask(new Command.Prepare(setup));
    }

    static Course doorsOpen(SessionSetup setup) {
        return prepared(setup).ask(new Command.OpenDoors());
    }

    static Course presenting() {
        return doorsOpen(Setups.taxi()).ask(new Command.StartPresenting());
    }

    /// On the question that is asked while teaching, with so many people in the room.
    static Course onQuestion(int slide, int people) {
        return doorsOpen(Setups.taxi())
                .ask(new Command.CountHeads(Band.PEOPLE, people))
                .ask(new Command.StartPresenting())
                .ask(new Command.GoTo(slide));
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    static Command.CountHands hands(RoundId round, int a, int b) {
        return new Command.CountHands(round, Map.of("a", a, "b", b), false);
    }

    /// Asks, and fails the test when it is refused.
    Course ask(Command command) {
        switch (Rules.decide(state, command)) {
            case Happens(List<SessionEvent> events) ->
                Happened.all(events, now, ZONE).forEach(this::fold);
            case Refused(Reason reason) -> throw new AssertionError(command + " was refused: " + reason);
        }
        return this;
    }

    /// Asks whatever comes of it.
    Decision attempt(Command command) {
        Decision decision = Rules.decide(state, command);
        if (decision instanceof Happens(List<SessionEvent> events)) {
            Happened.all(events, now, ZONE).forEach(this::fold);
        }
        return decision;
    }

    Decision decide(Command command) {
        return Rules.decide(state, command);
    }

    Course press(int times) {
        for (int i = 0; i < times; i++) {
            ask(new Command.Next());
        }
        return this;
    }

    Course wait(Duration time) {
        now = now.plus(time);
        return this;
    }

    Course minutes(long minutes) {
        return wait(Duration.ofMinutes(minutes));
    }

    SessionState state() {
        return state;
    }

    List<Happened> history() {
        return history;
    }

    Instant now() {
        return now;
    }

    /// Saves an event that the rules of today would not make, as an earlier version did.
    Course happens(SessionEvent event) {
        Happened.all(List.of(event), now, ZONE).forEach(this::fold);
        return this;
    }

    private void fold(Happened happened) {
        history.add(happened);
        state = state.after(happened);
    }
}
