package org.watchword.records.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.event.EventCodec;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.records.key.KeyFile;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Entered;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.Tally;

/// Random histories of several sessions at once, followed in random batches: the register must say what it would
/// say had it been built from nothing.
class RegisterPropertiesTest {

    private static final int HISTORIES = 6;

    private final List<PersonId> people = new ArrayList<>();

    @Test
    void anyHistoryInAnyBatchesEqualsARegisterBuiltFromNothing(@TempDir Path folder) throws IOException {
        DataKey key = new KeyFile(folder).create();
        for (int seed = 0; seed < HISTORIES; seed++) {
            Path data = Files.createDirectory(folder.resolve("history-" + seed));
            Random random = new Random(seed);
            try (Journal journal = Journal.open(data.resolve("journal"), key, Disk.REAL, _ -> {});
                    Register followed = open(data.resolve("followed"), key, journal)) {
                happen(journal, followed, random);
                Comparison comparison = new Comparison();
                journal.read(comparison);
                assertTrue(comparison.differing(followed).isEmpty(), "seed " + seed);
                try (Register anew = open(data.resolve("anew"), key, journal)) {
                    assertTrue(comparison.differing(anew).isEmpty(), "seed " + seed);
                    assertEquals(new Queries(followed).counts(), new Queries(anew).counts(), "seed " + seed);
                    assertEquals(new Queries(followed).sessions(), new Queries(anew).sessions(), "seed " + seed);
                }
            }
        }
    }

    private void happen(Journal journal, Register register, Random random) throws IOException {
        List<SessionId> sessions = new ArrayList<>();
        List<Entry> waiting = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            boolean begins = sessions.isEmpty() || random.nextInt(25) == 0;
            if (begins) {
                sessions.add(new SessionId(new UUID(random.nextLong(), random.nextLong())));
            }
            SessionId session = begins ? sessions.getLast() : sessions.get(random.nextInt(sessions.size()));
            Instant at = GivenSession.START.plusNanos(step * 1_234_567_891L);
            Draft draft = begins
                    ? happened(session, new SessionEvent.SessionPrepared(GivenSession.setup()), at)
                    : draft(random, session, at);
            waiting.addAll(append(journal, draft));
            if (random.nextInt(10) == 0) {
                register.follow(waiting);
                waiting.clear();
            }
        }
        register.follow(waiting);
        Instant later = GivenSession.START.plusSeconds(1000);
        for (SessionId session : sessions) {
            register.follow(append(journal, happened(session, new SessionEvent.SessionClosed(), later)));
            register.follow(append(journal, PuttingAway.PUT_AWAY.draft(session, later, GivenSession.ZONE)));
        }
    }

    private Draft draft(Random random, SessionId session, Instant at) {
        return switch (random.nextInt(15)) {
            case 0 -> PuttingAway.PUT_AWAY.draft(session, at, GivenSession.ZONE);
            case 1 -> PuttingAway.TAKEN_BACK.draft(session, at, GivenSession.ZONE);
            case 2 -> happened(session, new SessionEvent.SessionClosed(), at);
            default -> happened(session, event(random), at);
        };
    }

    private SessionEvent event(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> arrival(random);
            case 2 ->
                people.isEmpty() ? new SessionEvent.DoorsOpened() : new SessionEvent.PersonRemoved(people.removeLast());
            case 3 ->
                new SessionEvent.HeadsCounted(
                        List.of(Band.PEOPLE, Band.PUPILS, Band.STAFF).get(random.nextInt(3)), random.nextInt(40));
            case 4 -> new SessionEvent.PresentingStarted();
            case 5 -> new SessionEvent.RoundOpened(GivenSession.BEFORE, 1);
            case 6 -> new SessionEvent.RoundClosed(GivenSession.BEFORE, tally(random));
            case 7 -> new SessionEvent.RoundRevealed(GivenSession.BEFORE);
            case 8 -> new SessionEvent.PersonExpected(somebody(random), known(random));
            case 9 -> ofSomebody(random);
            case 10 -> new SessionEvent.EntryUndone();
            default -> new SessionEvent.SlideShown(random.nextInt(2), 0);
        };
    }

    private SessionEvent arrival(Random random) {
        Entered entered = Entered.fromSlip(1 + random.nextInt(90), random.nextBoolean());
        return new SessionEvent.PersonArrived(somebody(random), Arrival.LATE, entered, known(random));
    }

    /// Whatever is told of a person, sensible or not: the fold judges nothing.
    private SessionEvent ofSomebody(Random random) {
        if (people.isEmpty()) {
            return new SessionEvent.DoorsOpened();
        }
        PersonId person = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new SessionEvent.ExpectedArrived(person, Arrival.IN_TIME, Entered.AT_THE_KIOSK);
            case 1 -> new SessionEvent.PersonLeft(person);
            case 2 -> new SessionEvent.LeavingTakenBack(person);
            case 3 -> new SessionEvent.ArrivalChanged(person, Arrival.IN_TIME);
            case 4 -> new SessionEvent.PersonCorrected(person, known(random));
            case 5 -> new SessionEvent.LinesJoined(people.getFirst(), person);
            default -> new SessionEvent.LinesParted(person);
        };
    }

    private PersonId somebody(Random random) {
        PersonId person = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        people.add(person);
        return person;
    }

    private static Personal known(Random random) {
        String odd =
                List.of("Zoë", "O’Brien", "李", "\0NUL", "a;b'c\"d", "Łukasz").get(random.nextInt(6));
        return new Personal.Known(odd, odd + " Ltd", "Driver " + odd);
    }

    private static Tally tally(Random random) {
        if (random.nextBoolean()) {
            return Tally.NOT_COUNTED;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("b", random.nextInt(20));
        counts.put("a", random.nextInt(20));
        return new Tally(counts);
    }

    private static Draft happened(SessionId session, SessionEvent event, Instant at) {
        return EventCodec.encode(session, new Happened(event, at, GivenSession.ZONE));
    }

    private static List<Entry> append(Journal journal, Draft draft) {
        return journal.append(List.of(draft)) instanceof Appended.Forced forced ? forced.entries() : List.of();
    }

    private static Register open(Path folder, DataKey key, Journal journal) throws IOException {
        return Register.open(folder, key, journal, false, _ -> {});
    }
}
