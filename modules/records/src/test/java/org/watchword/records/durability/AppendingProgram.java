package org.watchword.records.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.watchword.records.GivenSession;
import org.watchword.records.Keeping;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Saved;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;

/// A program that gives one session after the other and prints what it has saved, until somebody kills it.
final class AppendingProgram {

    private static final int BACKUP_EVERY = 40;
    private static final int ERASE_EVERY = 25;

    private final Records records;
    private final Random random;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private AppendingProgram(Records records, Random random) {
        this.records = records;
        this.random = random;
    }

    /// Never ends by itself.
    ///
    /// @param arguments the data folder, and the seed of what happens
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[1]));
        if (!(Records.open(Path.of(arguments[0])) instanceof Opening.Opened opened)) {
            throw new IllegalStateException("the data folder did not open");
        }
        AppendingProgram program = new AppendingProgram(opened.records(), random);
        while (true) {
            program.session();
        }
    }

    private void session() throws IOException {
        SessionId session = new SessionId(new UUID(random.nextLong(), random.nextLong()));
        save(session, new SessionEvent.SessionPrepared(setup()));
        save(session, new SessionEvent.DoorsOpened(), new SessionEvent.PresentingStarted());
        List<PersonId> people = new ArrayList<>();
        int steps = 20 + random.nextInt(100);
        for (int step = 1; step <= steps; step++) {
            save(session, event(people));
            if (step % ERASE_EVERY == 0 && !people.isEmpty()) {
                records.erase(session, people.removeFirst(), Instant.now());
            }
            if (step % BACKUP_EVERY == 0) {
                records.backup();
            }
        }
        save(session, new SessionEvent.SessionClosed());
    }

    private SessionEvent event(List<PersonId> people) {
        return switch (random.nextInt(4)) {
            case 0 -> arrival(people);
            case 1 -> new SessionEvent.HeadsCounted(Band.PEOPLE, random.nextInt(50));
            default -> new SessionEvent.SlideShown(random.nextInt(2), 0);
        };
    }

    private SessionEvent arrival(List<PersonId> people) {
        PersonId person = new PersonId(new UUID(random.nextLong(), random.nextLong()));
        people.add(person);
        Personal known = new Personal.Known("Person " + people.size(), "Organisation " + random.nextInt(9));
        return new SessionEvent.PersonArrived(person, Arrival.IN_TIME, known);
    }

    private void save(SessionId session, SessionEvent... events) {
        Keeping keeping = records.append(session, List.of(events), Instant.now(), ZoneId.of("Europe/London"));
        if (!(keeping instanceof Keeping.Kept kept)) {
            throw new IllegalStateException("not kept");
        }
        for (Saved saved : kept.saved()) {
            out.println("saved " + saved.sequence() + " " + saved.kind());
        }
    }

    private static SessionSetup setup() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        LocalTime time = LocalTime.of(9, 30);
        return new SessionSetup(
                GivenSession.deck(),
                "Hall",
                today,
                time,
                "Fund",
                "gb",
                "taxi-private-hire",
                false,
                Safeguarding.nameless(false),
                false);
    }
}
