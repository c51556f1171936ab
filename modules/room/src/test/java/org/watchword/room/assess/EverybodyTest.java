package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.session.Arrival;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;

/// One press says that all were there for every part, and one takes it back.
class EverybodyTest {

    @TempDir
    private Path data;

    /// A session in which no slide was shown: the records cannot tell what anybody attended.
    private static SessionId withoutSlides(Room room) {
        SessionId session = assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                .session()
                .id();
        Hall.append(room, session, List.of(new SessionEvent.DoorsOpened(), new SessionEvent.PresentingStarted()));
        return session;
    }

    private static PersonId late(Room room, SessionId session) {
        PersonId person = new PersonId(UUID.randomUUID());
        Hall.append(
                room,
                session,
                List.of(new SessionEvent.PersonArrived(person, Arrival.LATE, new Personal.Known("Late", ""))));
        return person;
    }

    @Test
    void allWhoCameInTimeAreSaidAtOnceAndTakenBackAtOnce() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = withoutSlides(room);
            PersonId ada = Hall.comes(room, session, "Ada", "");
            PersonId bo = Hall.comes(room, session, "Bo", "");
            PersonId cy = Hall.comes(room, session, "Cy", "");
            PersonId late = late(room, session);
            AssessDesk desk = Hall.desk(room, session);
            desk.missed(cy, List.of("core/what-it-is"));
            Everybody.Kept said = kept(desk.everybody().attendedAll());
            assertEquals(List.of(ada, bo), said.people());
            assertEquals(List.of(late), said.left().stream().map(Candidate::id).toList());
            assertEquals(Optional.of(List.of()), Hall.candidate(desk, ada).missed());
            assertEquals(
                    Optional.of(List.of("core/what-it-is")),
                    Hall.candidate(desk, cy).missed(),
                    "what was said alone stays");
            assertEquals(Optional.empty(), Hall.candidate(desk, late).missed());
            Hall.takes(desk, bo, 1, 0);
            Everybody.Kept back = kept(desk.everybody().takeBack(said));
            assertEquals(List.of(ada), back.people(), "of Bo a paper was marked since");
            assertEquals(Optional.empty(), Hall.candidate(desk, ada).missed());
            assertEquals(Standing.PASSED, Hall.candidate(desk, bo).standing());
            assertInstanceOf(Refusal.NothingToCorrect.class, Hall.why(desk.unsaid(bo)));
        }
        try (Room room = Hall.room(data)) {
            assertEquals(1, room.records().results().all().sessions().size(), "read again from the disk");
        }
    }

    private static Everybody.Kept kept(Everybody.Saying saying) {
        return assertInstanceOf(Everybody.Kept.class, saying);
    }
}
