package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.session.Arrival;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.assess.PaperVersion;

/// A session for drivers in which every slide was shown, and what they ticked.
final class Hall {

    static final Clock CLOCK = at("2026-11-23T18:30:00Z");
    static final String AUTHORITY = "taxi-licensing";

    private Hall() {}

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/London"));
    }

    static Room room(Path data) {
        return Shipped.room(data, CLOCK);
    }

    static SessionId held(Room room) {
        return held(room, Shipped.taxi(room, false));
    }

    /// Doors open, every slide shown.
    static SessionId held(Room room, SessionSetup setup) {
        SessionId session = assertInstanceOf(Started.Running.class, room.prepare(setup))
                .session()
                .id();
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.DoorsOpened());
        events.add(new SessionEvent.PresentingStarted());
        for (int slide = 0; slide < setup.deck().slides().size(); slide++) {
            events.add(new SessionEvent.SlideShown(slide, 0));
        }
        append(room, session, events);
        return session;
    }

    static PersonId comes(Room room, SessionId session, String name, String organisation) {
        PersonId person = new PersonId(UUID.randomUUID());
        append(
                room,
                session,
                List.of(new SessionEvent.PersonArrived(
                        person, Arrival.IN_TIME, new Personal.Known(name, organisation))));
        return person;
    }

    static void append(Room room, SessionId session, List<SessionEvent> events) {
        room.records()
                .append(session, events, room.clock().instant(), room.clock().getZone());
    }

    static AssessDesk desk(Room room, SessionId session) throws IOException {
        AssessOpening opening = AssessDesk.open(room, session, AUTHORITY);
        return assertInstanceOf(AssessOpening.Opened.class, opening, opening::toString)
                .desk();
    }

    static Candidate candidate(AssessDesk desk, PersonId person) throws IOException {
        return desk.people().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /// Marks and confirms.
    ///
    /// @param wrong how many questions are left out
    static Done takes(AssessDesk desk, PersonId person, int attempt, int wrong) throws IOException {
        return desk.confirm(ready(desk, person, attempt, wrong));
    }

    static Marking.Ready ready(AssessDesk desk, PersonId person, int attempt, int wrong) throws IOException {
        Paper paper = desk.papers().paper(PaperVersion.C, attempt, "en");
        Marking marking = desk.mark(person, paper.code().toString(), "en", ticks(paper, wrong));
        return assertInstanceOf(Marking.Ready.class, marking, marking::toString);
    }

    static String ticks(Paper paper, int wrong) {
        List<String> ticks = new ArrayList<>();
        for (PaperQuestion question : paper.questions()) {
            ticks.add(
                    ticks.size() < wrong
                            ? "-"
                            : question.right().stream()
                                    .map(String::valueOf)
                                    .map(letter -> letter.toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining()));
        }
        return String.join(" ", ticks);
    }

    static Refusal why(Done done) {
        return assertInstanceOf(Done.Refused.class, done).why();
    }

    static Refusal why(Marking marking) {
        return assertInstanceOf(Marking.Refused.class, marking).why();
    }
}
