package org.watchword.records.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.watchword.records.GivenSession;
import org.watchword.records.event.EventCodec;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Journal;
import org.watchword.records.key.KeyFile;
import org.watchword.session.Arrival;
import org.watchword.session.DeckOutline;
import org.watchword.session.Happened;
import org.watchword.session.PartOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SlideOutline;

/// Makes the data folder of somebody who has trained for many years: sessions with people in them, as events in a
/// journal, without a register.
public final class ManySessions {

    private static final int SLIDES = 40;
    private static final int TOGETHER = 50;
    private static final List<String> VENUES = List.of("Town hall", "Library", "Fire station", "College", "Café Zoë");
    private static final List<String> FUNDERS = List.of("County fund", "Police fund", "", "National trust fund");
    private static final List<String> AUDIENCES = List.of("taxi-private-hire", "hospitality", "health", "schools");

    private final int sessions;
    private final int people;
    private final Random random;

    /// @param sessions how many, the first of them some years ago
    /// @param people in each
    public ManySessions(int sessions, int people, long seed) {
        this.sessions = sessions;
        this.people = people;
        this.random = new Random(seed);
    }

    /// Writes the journal and its key.
    ///
    /// @return how many events it has
    public long writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        DataKey key = new KeyFile(folder).create();
        try (Journal journal = Journal.open(folder.resolve("journal"), key, Disk.REAL, _ -> {})) {
            List<Draft> drafts = new ArrayList<>();
            for (int number = 0; number < sessions; number++) {
                drafts.addAll(drafts(number));
                if (number % TOGETHER == 0 || number == sessions - 1) {
                    append(journal, drafts);
                }
            }
            return journal.lastSequence();
        }
    }

    private static void append(Journal journal, List<Draft> drafts) throws IOException {
        if (!(journal.append(drafts) instanceof Appended.Forced)) {
            throw new IOException("not kept");
        }
        drafts.clear();
    }

    /// Who came to a session; the bench erases somebody.
    public static PersonId person(int session, int number) {
        return new PersonId(id("person " + session + " " + number));
    }

    public static SessionId session(long number) {
        return new SessionId(id("session " + number));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private List<Draft> drafts(int number) {
        LocalDate day = LocalDate.of(2027, 1, 1).minusDays((sessions - number) * 8L / 10);
        Instant at = day.atTime(9, 30).atZone(GivenSession.ZONE).toInstant();
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.SessionPrepared(setup(day)));
        events.add(new SessionEvent.DoorsOpened());
        for (int person = 0; person < people; person++) {
            events.add(new SessionEvent.PersonArrived(
                    person(number, person),
                    Arrival.IN_TIME,
                    new Personal.Known("Person " + person + " of " + number, "Organisation " + random.nextInt(200))));
        }
        events.add(new SessionEvent.PresentingStarted());
        events.add(new SessionEvent.SlideShown(1, 0));
        events.add(new SessionEvent.SessionClosed());
        List<Draft> drafts = new ArrayList<>();
        for (SessionEvent event : events) {
            Happened happened =
                    new Happened(event, at.plus(Duration.ofSeconds(20L * drafts.size())), GivenSession.ZONE);
            drafts.add(EventCodec.encode(session(number), happened));
        }
        return drafts;
    }

    private SessionSetup setup(LocalDate day) {
        return new SessionSetup(
                deck(),
                VENUES.get(random.nextInt(VENUES.size())),
                day,
                LocalTime.of(9, 30),
                FUNDERS.get(random.nextInt(FUNDERS.size())),
                "gb/essex",
                AUDIENCES.get(random.nextInt(AUDIENCES.size())),
                false,
                Safeguarding.nameless(true),
                random.nextInt(50) == 0,
                SessionKind.TRAINING,
                "");
    }

    private static DeckOutline deck() {
        List<SlideOutline> slides = IntStream.range(0, SLIDES)
                .mapToObj(number ->
                        new SlideOutline("core/what-it-is#slide-" + number, 0, 3, 1.5, false, true, null, List.of()))
                .toList();
        return new DeckOutline(
                "taxi",
                "Taxi drivers",
                "taxi-private-hire",
                "en-GB",
                "ab".repeat(32),
                List.of(new PartOutline("Start", 60, 0, SLIDES)),
                slides);
    }
}
