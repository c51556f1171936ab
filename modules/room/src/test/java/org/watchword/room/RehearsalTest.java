package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchword.records.Keeping;
import org.watchword.room.rehearsal.Rehearsal;
import org.watchword.room.rehearsal.RehearsalStopped;
import org.watchword.room.rehearsal.Script;
import org.watchword.room.rehearsal.StageClock;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Person;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.RoundId;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.Summary;

class RehearsalTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 21, 18, 30, 0, 0, ZoneId.of("Europe/London"));

    private final PaperLedger ledger = new PaperLedger();

    private SessionState play(SessionSetup setup, Script script) throws RehearsalStopped {
        StageClock clock = script.clock();
        try (OpenSession session =
                new OpenSession(new SessionId(new UUID(1, 1)), SessionState.BEGIN, ledger, clock, _ -> {})) {
            session.ask(new Command.Prepare(setup)).join();
            new Rehearsal(session, script, clock, true).play();
            session.ask(new Command.Close()).join();
            return session.state();
        }
    }

    private static Script script(int people, long seed) {
        return new Script(people, seed, START);
    }

    @Test
    void everybodyComesTheDeckIsShownAndTheSessionIsClosed() throws RehearsalStopped {
        SessionState state = play(Setups.plain(), script(24, 7));
        assertEquals(Phase.CLOSED, state.phase());
        assertEquals(24, state.register().people().size());
        assertEquals(Set.of(0, 1, 2, 3, 4), state.show().shown());
        assertEquals(ledger.replayed(), state);
    }

    @Test
    void oneComesLateAndTheOthersBeforeTheStart() throws RehearsalStopped {
        List<Person> people = play(Setups.plain(), script(24, 7)).register().people();
        assertEquals(Arrival.LATE, people.getLast().arrival());
        assertEquals(
                23,
                people.stream()
                        .filter(person -> person.arrival() == Arrival.IN_TIME)
                        .filter(person -> !person.arrivedAt().isAfter(START.toInstant()))
                        .count());
    }

    @Test
    void moreIsKnownAfterwardsThanBefore() throws RehearsalStopped {
        List<Summary.Answered> rounds =
                Summary.of(play(Setups.plain(), script(60, 3)), Instant.EPOCH).rounds();
        assertEquals(2, rounds.size());
        assertTrue(rounds.getFirst().rightHands().orElseThrow()
                < rounds.getLast().rightHands().orElseThrow());
    }

    @Test
    void theSameScriptPlaysTheSameSession() throws RehearsalStopped {
        SessionState one = play(Setups.plain(), script(30, 11));
        assertEquals(one, new RehearsalTest().play(Setups.plain(), script(30, 11)));
        assertNotEquals(one, new RehearsalTest().play(Setups.plain(), script(30, 12)));
    }

    @Test
    void theDeckTakesAboutAsLongAsPlanned() throws RehearsalStopped {
        Summary summary = Summary.of(play(Setups.plain(), script(10, 5)), Instant.EPOCH);
        assertTrue(summary.presented().compareTo(Duration.ofMinutes(8)) > 0);
        assertTrue(summary.presented().compareTo(Duration.ofMinutes(13)) < 0);
        assertEquals(Duration.ofMinutes(2), summary.stopped());
    }

    @Test
    void pupilsAreOnlyCounted() throws RehearsalStopped {
        SessionState state = play(Setups.of("schools-15-17", true), script(12, 1));
        assertEquals(List.of(), state.register().people());
        assertEquals(12, state.register().counted(Band.PUPILS));
    }

    @Test
    void anEmptyHallAndASingleGuestAreRehearsedToo() throws RehearsalStopped {
        assertEquals(0, play(Setups.plain(), script(0, 1)).register().total());
        assertEquals(
                1,
                new RehearsalTest()
                        .play(Setups.plain(), script(1, 1))
                        .register()
                        .total());
        assertThrows(IllegalArgumentException.class, () -> script(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> script(Script.MOST_PEOPLE + 1, 1));
    }

    @Test
    void nobodyIsTwiceInTheCastAndNobodyIsReal() throws RehearsalStopped {
        List<Person> people = play(Setups.plain(), script(400, 2)).register().people();
        Set<String> names = people.stream()
                .map(person -> ((Personal.Known) person.personal()).name())
                .collect(Collectors.toSet());
        assertEquals(400, names.size());
        assertTrue(names.stream()
                .allMatch(name -> name.matches(
                        "\\w+ (Example|Sample|Specimen|Placeholder|Pretend|Makebelieve|Imaginary|Nobody)( \\d)?")));
    }

    @Test
    void everyHandBelongsToSomebody() throws RehearsalStopped {
        SessionState state = play(Setups.plain(), script(40, 9));
        state.rounds().all().forEach(round -> assertTrue(round.tally().hands() <= 40));
        assertTrue(state.rounds().of(new RoundId("core#who@after")).tally().counted());
    }

    @Test
    void aFullDiskStopsTheRehearsalAndSaysWhy() {
        StageClock clock = script(5, 1).clock();
        try (OpenSession session =
                new OpenSession(new SessionId(new UUID(1, 1)), SessionState.BEGIN, ledger, clock, _ -> {})) {
            session.ask(new Command.Prepare(Setups.plain())).join();
            ledger.breakDown(Keeping.Why.DISK_FULL);
            RehearsalStopped stopped =
                    assertThrows(RehearsalStopped.class, new Rehearsal(session, script(5, 1), clock, true)::play);
            assertEquals(new Outcome.NotSaved(Keeping.Why.DISK_FULL), stopped.outcome());
        }
    }
}
