package org.watchword.records.durability;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.watchword.records.Entered;
import org.watchword.records.GivenSession;
import org.watchword.records.Keeping;
import org.watchword.records.Records;
import org.watchword.records.Saved;
import org.watchword.records.backup.BackedUp;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;

/// Gives sessions in which everything happens that records can be asked to keep or to forget; a seed chooses what.
final class SessionsAtRandom {

    private static final int BACKUP_EVERY = 40;
    private static final int ERASE_EVERY = 25;

    private final Random random;
    private final InstantSource clock;
    private final Told told;
    private final Deque<Guest> guests = new ArrayDeque<>();

    SessionsAtRandom(Random random, InstantSource clock, Told told) {
        this.random = random;
        this.clock = clock;
        this.told = told;
    }

    private record Guest(SessionId session, PersonId person) {}

    /// Is told what was acknowledged, as soon as it is.
    interface Told {
        void saved(Saved saved);

        void erased(PersonId person);

        void backedUp(BackedUp backedUp);
    }

    /// One session from its preparation to its end.
    void session(Records records) throws IOException {
        SessionId session = new SessionId(new UUID(random.nextLong(), random.nextLong()));
        save(records, session, List.of(new SessionEvent.SessionPrepared(GivenSession.setup())));
        save(records, session, List.of(new SessionEvent.DoorsOpened(), new SessionEvent.PresentingStarted()));
        int steps = 20 + random.nextInt(100);
        for (int step = 1; step <= steps; step++) {
            int together = 1 + random.nextInt(3);
            save(
                    records,
                    session,
                    Stream.generate(() -> event(session)).limit(together).toList());
            if (step % ERASE_EVERY == 0 && !guests.isEmpty()) {
                erase(records, guests.removeFirst());
            }
            if (step % BACKUP_EVERY == 0) {
                told.backedUp(records.backup());
            }
        }
        remember(records, session);
        save(records, session, List.of(new SessionEvent.SessionClosed()));
    }

    /// What is written into the book is kept as well as everything after it, which is promised.
    private void remember(Records records, SessionId session) {
        BookEvent due = new BookEvent.FollowUpDue(session, LocalDate.ofEpochDay(random.nextInt(20_000)));
        if (!(records.keep(List.of(due), clock.instant(), GivenSession.ZONE) instanceof Entered.Kept)) {
            throw new IllegalStateException("not kept");
        }
    }

    private void erase(Records records, Guest guest) throws IOException {
        records.erase(guest.session(), guest.person(), clock.instant());
        told.erased(guest.person());
    }

    private SessionEvent event(SessionId session) {
        return switch (random.nextInt(6)) {
            case 0 -> arrival(session);
            case 1 -> new SessionEvent.HeadsCounted(Band.PEOPLE, random.nextInt(50));
            case 2 -> new SessionEvent.PersonExpected(somebody(session), known());
            case 3 ->
                guests.isEmpty()
                        ? new SessionEvent.EntryUndone()
                        : new SessionEvent.PersonCorrected(guests.getLast().person(), known());
            default -> new SessionEvent.SlideShown(random.nextInt(2), 0);
        };
    }

    private SessionEvent arrival(SessionId session) {
        return new SessionEvent.PersonArrived(somebody(session), Arrival.IN_TIME, known());
    }

    private PersonId somebody(SessionId session) {
        PersonId person = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        guests.add(new Guest(session, person));
        return person;
    }

    private Personal known() {
        return new Personal.Known("Person " + guests.size(), "Organisation " + random.nextInt(9), "Driver");
    }

    private void save(Records records, SessionId session, List<SessionEvent> events) {
        Keeping keeping = records.append(session, events, clock.instant(), GivenSession.ZONE);
        if (!(keeping instanceof Keeping.Kept kept)) {
            throw new IllegalStateException("not kept");
        }
        kept.saved().forEach(told::saved);
    }
}
