package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchword.session.Arrival;
import org.watchword.session.Asked;
import org.watchword.session.Band;
import org.watchword.session.DeckOutline;
import org.watchword.session.PartOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.RoundId;
import org.watchword.session.RoundOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SlideOutline;
import org.watchword.session.Tally;

/// Builds sessions for the tests of records: each step is appended at once and must be kept.
public final class GivenSession {

    public static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final RoundId BEFORE = new RoundId("act/how-to-report#report-who@before");

    private final Records records;
    private final SessionId id;
    private Instant now = START;

    private GivenSession(Records records, SessionId id) {
        this.records = records;
        this.id = id;
    }

    /// Opens a folder that must open.
    public static Records open(Path folder) {
        return assertInstanceOf(Opening.Opened.class, Locksmith.open(folder)).records();
    }

    public static GivenSession prepared(Records records, int number) {
        return prepared(records, number, "County fund", "taxi-private-hire", false);
    }

    /// A session that names whom to turn to.
    public static GivenSession guarded(Records records, int number, String lead) {
        Safeguarding whom = new Safeguarding.Named(lead, "01632 960001", "Library office", "Mr Staff");
        return session(records, number).happens(new SessionEvent.SessionPrepared(setup().with(whom)));
    }

    private static GivenSession session(Records records, int number) {
        UUID id = UUID.nameUUIDFromBytes(("session " + number).getBytes(StandardCharsets.UTF_8));
        return new GivenSession(records, new SessionId(id));
    }

    public static GivenSession prepared(
            Records records, int number, String funder, String audience, boolean rehearsal) {
        GivenSession session = session(records, number);
        LocalDate date = LocalDate.of(2026, 11, 21).plusDays(number);
        return session.happens(new SessionEvent.SessionPrepared(new SessionSetup(
                deck(),
                "Town hall",
                date,
                LocalTime.of(9, 30),
                funder,
                "gb/essex",
                audience,
                false,
                Safeguarding.nameless(false),
                rehearsal,
                SessionKind.TRAINING,
                "")));
    }

    /// What these sessions are prepared with unless they say otherwise.
    public static SessionSetup setup() {
        LocalDate date = LocalDate.of(2026, 11, 21);
        LocalTime time = LocalTime.of(9, 30);
        return new SessionSetup(
                deck(),
                "Town hall",
                date,
                time,
                "Fund",
                "gb/essex",
                "taxi-private-hire",
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
    }

    /// The deck of all these sessions: two slides, the second one asks.
    public static DeckOutline deck() {
        RoundOutline round = new RoundOutline(
                "act/how-to-report#report-who",
                3,
                Asked.BEFORE,
                false,
                List.of("a", "b", "not-sure"),
                List.of("b"),
                true);
        return new DeckOutline(
                "taxi",
                "Taxi drivers",
                "taxi-private-hire",
                "en-GB",
                "ab".repeat(32),
                List.of(new PartOutline("Start", 4.5, 0, 2)),
                List.of(
                        new SlideOutline("core/what-it-is#notice", 0, 3, 1.5, false, true, null, List.of()),
                        new SlideOutline(BEFORE.slideKey(), 0, 1, 3, true, false, round, List.of())));
    }

    public SessionId id() {
        return id;
    }

    public GivenSession happens(SessionEvent... events) {
        now = now.plusSeconds(30);
        assertInstanceOf(Keeping.Kept.class, records.append(id, List.of(events), now, ZONE));
        return this;
    }

    /// Somebody comes in whose id follows from the name.
    public GivenSession arrives(String name, String organisation) {
        return happens(
                new SessionEvent.PersonArrived(person(name), Arrival.IN_TIME, new Personal.Known(name, organisation)));
    }

    public static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public GivenSession heads(Band band, int count) {
        return happens(new SessionEvent.HeadsCounted(band, count));
    }

    /// Ten minutes of slides with one question asked.
    public GivenSession presented() {
        happens(new SessionEvent.DoorsOpened());
        happens(new SessionEvent.PresentingStarted(), new SessionEvent.SlideShown(0, 0));
        for (int step = 1; step < 20; step++) {
            happens(new SessionEvent.SlideShown(step % 2, 0));
        }
        Map<String, Integer> hands = new LinkedHashMap<>();
        hands.put("a", 2);
        hands.put("b", 7);
        hands.put("not-sure", 1);
        return happens(new SessionEvent.RoundOpened(BEFORE, 1), new SessionEvent.RoundClosed(BEFORE, new Tally(hands)));
    }

    public GivenSession closed() {
        return happens(new SessionEvent.SessionClosed());
    }

    /// Several people of one organisation.
    public GivenSession arrive(String organisation, int people) {
        List<SessionEvent> events = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            String name = organisation + " " + number + " " + id;
            events.add(new SessionEvent.PersonArrived(
                    person(name), Arrival.IN_TIME, new Personal.Known(name, organisation)));
        }
        return happens(events.toArray(SessionEvent[]::new));
    }
}
