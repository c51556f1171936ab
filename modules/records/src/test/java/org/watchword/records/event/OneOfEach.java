package org.watchword.records.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Hash;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.journal.Stamp;
import org.watchword.session.Arrival;
import org.watchword.session.Asked;
import org.watchword.session.Band;
import org.watchword.session.DeckOutline;
import org.watchword.session.Entered;
import org.watchword.session.FromOrganisation;
import org.watchword.session.PartOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.RoundId;
import org.watchword.session.RoundOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SceneOutline;
import org.watchword.session.SceneWay;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SlideOutline;
import org.watchword.session.Tally;
import org.watchword.session.View;

/// One event of each sort, always the same: the examples of the stored form.
public final class OneOfEach {

    public static final SessionId SESSION = SessionId.parse("0197a000-0000-7000-8000-000000000001");
    public static final Instant AT = Instant.parse("2026-11-21T09:30:00.123456Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final PersonId PERSON = PersonId.parse("5f0c6f6e-0000-4000-8000-000000000002");
    private static final PersonId OTHER = PersonId.parse("5f0c6f6e-0000-4000-8000-000000000003");
    private static final RoundId ROUND = new RoundId("act/how-to-report#report-who@before");

    private OneOfEach() {}

    public static Stream<SessionEvent> events() {
        return Stream.of(course(), attendance(), showing(), asking()).flatMap(Function.identity());
    }

    private static Stream<SessionEvent> course() {
        return Stream.of(
                new SessionEvent.SessionPrepared(setup()),
                new SessionEvent.DoorsOpened(),
                new SessionEvent.PresentingStarted(),
                new SessionEvent.SessionResumed(),
                new SessionEvent.SessionClosed());
    }

    private static Stream<SessionEvent> attendance() {
        return Stream.of(
                new SessionEvent.PersonArrived(
                        PERSON,
                        Arrival.LATE,
                        Entered.fromSlip(7, true),
                        new Personal.Known("Zoë \"Zed\" O’Brien", "Łódź Cars & Co", "Driver")),
                new SessionEvent.PersonExpected(PERSON, new Personal.Known("Bo Guest", "Łódź Cars & Co", "Driver")),
                new SessionEvent.ExpectationDropped(PERSON),
                new SessionEvent.ExpectedArrived(PERSON, Arrival.IN_TIME, Entered.AT_THE_KIOSK),
                new SessionEvent.PersonRemoved(PERSON),
                new SessionEvent.ArrivalChanged(PERSON, Arrival.LATE),
                new SessionEvent.PersonLeft(PERSON),
                new SessionEvent.LeavingTakenBack(PERSON),
                new SessionEvent.PersonCorrected(PERSON, new Personal.Known("Zoë O’Brien", "Łódź Cars", "Owner")),
                new SessionEvent.LinesJoined(PERSON, OTHER),
                new SessionEvent.LinesParted(OTHER),
                new SessionEvent.EntryUndone(),
                new SessionEvent.NamesForgotten(
                        List.of(PERSON, OTHER), List.of(new FromOrganisation("Łódź Cars & Co", 7)), 3),
                new SessionEvent.HeadsCounted(Band.PUPILS, 27),
                new SessionEvent.HeadCountUndone(Band.STAFF, 0));
    }

    private static Stream<SessionEvent> showing() {
        return Stream.of(
                new SessionEvent.SlideShown(14, 2),
                new SessionEvent.SlideSkipped(7),
                new SessionEvent.SkipTakenBack(7),
                new SessionEvent.ViewChanged(View.HOLDING),
                new SessionEvent.BreakStarted(),
                new SessionEvent.BreakEnded(),
                new SessionEvent.PauseStarted(),
                new SessionEvent.PauseEnded(),
                new SessionEvent.TalkStarted(180),
                new SessionEvent.TalkStopped(),
                new SessionEvent.EndMoved(75));
    }

    private static Stream<SessionEvent> asking() {
        return Stream.of(
                new SessionEvent.RoundOpened(ROUND, 3),
                new SessionEvent.HandsCounted(ROUND, tally()),
                new SessionEvent.HandsDoubted(ROUND, tally()),
                new SessionEvent.PhonesCounted(ROUND, tally()),
                new SessionEvent.RoundClosed(ROUND, tally()),
                new SessionEvent.RoundRevealed(ROUND),
                new SessionEvent.AnswersExplained(ROUND),
                new SessionEvent.CountsKeptPrivate(true));
    }

    /// Events with a personal part that earlier versions did not write.
    static Stream<SessionEvent> named() {
        Safeguarding whom = new Safeguarding.Named("Zoë Lead", "01632 960001", "Library office", "Mr O’Staff");
        return Stream.of(new SessionEvent.SessionPrepared(setup().with(whom)));
    }

    /// What an event says when it was written in an earlier version of its form.
    ///
    /// @param version of the event's own kind, from 1
    static SessionEvent asOf(int version, SessionEvent event) {
        if (version < 1 || version > EventKind.of(event).version()) {
            throw new IllegalArgumentException("never written: version " + version);
        }
        return switch (event) {
            case SessionEvent.PersonArrived(
                    var _,
                    var _,
                    var _,
                    Personal.Known(String name, String organisation, var _))
            when version == 1 -> arrived(name, organisation);
            case SessionEvent.SessionPrepared(SessionSetup setup)
            when version == 1 -> new SessionEvent.SessionPrepared(withoutAKind(setup));
            case SessionEvent.SessionPrepared(SessionSetup setup)
            when version <= 3 ->
                new SessionEvent.SessionPrepared(with(setup, withoutScenes(), setup.kind(), setup.programme()));
            default -> event;
        };
    }

    private static SessionSetup withoutAKind(SessionSetup setup) {
        return with(setup, withoutScenes(), SessionKind.TRAINING, "");
    }

    private static SessionSetup with(SessionSetup setup, DeckOutline deck, SessionKind kind, String programme) {
        return new SessionSetup(
                deck,
                setup.venue(),
                setup.date(),
                setup.time(),
                setup.funder(),
                setup.area(),
                setup.audience(),
                setup.headCountOnly(),
                setup.safeguarding(),
                setup.rehearsal(),
                kind,
                programme);
    }

    static SessionEvent arrived(String name, String organisation) {
        return new SessionEvent.PersonArrived(PERSON, Arrival.LATE, new Personal.Known(name, organisation));
    }

    public static Entry entry(Draft draft) {
        Stamp stamp = new Stamp(UUID.randomUUID(), UUID.randomUUID(), 1, 1);
        Hash none = Hash.of();
        return new Entry(stamp, draft, none, none);
    }

    static Draft with(Draft draft, int version, String payload, PersonalPart personal) {
        return new Draft(draft.session(), draft.kind(), version, draft.at(), draft.zone(), payload, personal);
    }

    private static SessionSetup setup() {
        return new SessionSetup(
                outline(List.of(scenario())),
                "Town hall, room 2",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(9, 30),
                "County fund",
                "gb/essex",
                "taxi-private-hire",
                false,
                Safeguarding.nameless(true),
                false,
                SessionKind.WORKSHOP,
                "Safer year");
    }

    /// Before there was a vote in them, no scene stood in the outline of a deck.
    private static DeckOutline withoutScenes() {
        return outline(List.of());
    }

    private static SlideOutline scenario() {
        List<SceneOutline> scenes = List.of(
                scene(1, List.of("talk", "wait"), new SceneWay(1, List.of("talk")), new SceneWay(2, List.of("wait"))),
                scene(2, List.of("now", "later"), new SceneWay(2, List.of("now", "later"))));
        return new SlideOutline("act/stories#kai", 0, 3, 5, false, false, null, scenes);
    }

    private static SceneOutline scene(int number, List<String> choices, SceneWay... ways) {
        List<String> options = Stream.concat(choices.stream(), Stream.of("?")).toList();
        return new SceneOutline(
                new RoundOutline("act/stories#kai:" + number, 3, Asked.TEACHING, false, options, List.of(), false),
                List.of(ways));
    }

    private static SlideOutline question() {
        RoundOutline round = new RoundOutline(
                "act/how-to-report#report-who",
                3,
                Asked.BEFORE,
                false,
                List.of("a", "b", "not-sure"),
                List.of("b"),
                true);
        return new SlideOutline("act/how-to-report#report-who@before", 0, 1, 3, true, false, round, List.of());
    }

    private static DeckOutline outline(List<SlideOutline> more) {
        return new DeckOutline(
                "taxi",
                "Taxi and private hire drivers",
                "taxi-private-hire",
                "en-GB",
                "ab".repeat(32),
                List.of(new PartOutline("Before we start", 4.5, 0, 2)),
                Stream.concat(
                                Stream.of(
                                        new SlideOutline(
                                                "core/what-it-is#notice", 0, 3, 1.5, false, true, null, List.of()),
                                        question()),
                                more.stream())
                        .toList());
    }

    private static Tally tally() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("b", 11);
        counts.put("a", 3);
        counts.put("not-sure", 0);
        return new Tally(counts);
    }
}
