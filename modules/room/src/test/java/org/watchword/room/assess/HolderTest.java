package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.PassSheet;
import org.watchword.records.KeptName;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.names.AboutPerson;
import org.watchword.session.PersonId;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;

/// A certificate counts three years, and names go after twelve months: the name of whoever holds one stays so long.
class HolderTest {

    private static final int MONTHS = 12;
    private static final String YEAR_LATER = "2027-11-24T12:00:00Z";
    private static final String LAST_DAY = "2029-11-22T12:00:00Z";
    private static final String DAY_AFTER = "2029-11-23T12:00:00Z";

    @TempDir
    private Path data;

    private SessionId session;
    private PassSheet.Pass pass;

    /// Ada has a certificate, Bo passed and got none, Cy did not pass.
    private void evening() throws IOException {
        try (Room room = Hall.room(data)) {
            session = Hall.held(room);
            PersonId twice = Hall.comes(room, session, "Adda", "Łódź Cars");
            PersonId ada = Hall.comes(room, session, "Ada Byte", "Łódź Cars");
            AssessDesk desk = Hall.desk(room, session);
            desk.badge(twice, "PH 1815");
            Hall.takes(desk, twice, 1, 0);
            pass = assertInstanceOf(Passes.Issued.class, new Passes(desk).all())
                    .sheet()
                    .passes()
                    .getFirst();
            Hall.append(room, session, List.of(new SessionEvent.LinesJoined(ada, twice)));
            Hall.takes(desk, Hall.comes(room, session, "Bo Guest", "Łódź Cars"), 1, 0);
            Hall.takes(desk, Hall.comes(room, session, "Cy Other", ""), 1, 9);
        }
    }

    private Room at(String instant) {
        return Shipped.room(data, Hall.at(instant));
    }

    private void namesGo(Room room) throws IOException {
        room.names().forgetSessions(Set.of(session));
    }

    private Optional<String> checked(Room room) throws IOException {
        return assertInstanceOf(PassCheck.Counts.class, new PassCheck(room).check(pass.number(), pass.words()))
                .name();
    }

    @Test
    void theNameAndTheBadgeStayAndNothingElse() throws IOException {
        evening();
        try (Room room = at(YEAR_LATER)) {
            assertEquals(3, room.names().due(MONTHS), "the second line of one person is the same person");
            namesGo(room);
            assertEquals(Optional.of("Ada Byte"), checked(room));
            assertEquals(0, room.names().due(MONTHS));
        }
        try (Room room = at(LAST_DAY)) {
            List<KeptName> kept = room.names().kept();
            assertEquals(1, kept.size());
            KeptName ada = kept.getFirst();
            assertEquals(KeptName.Why.CERTIFICATE, ada.why());
            assertEquals("Ada Byte", ada.who().name());
            assertEquals("", ada.who().organisation());
            assertEquals(LocalDate.of(2029, 11, 23), ada.due(MONTHS));
            AboutPerson.Entry about = room.names().about(kept, MONTHS).entries().getFirst();
            assertEquals(AboutPerson.KeptAs.CERTIFICATE, about.keptAs());
            assertEquals(LocalDate.of(2029, 11, 23), about.removedOn());
            assertEquals(Optional.of("PH 1815"), about.tested().results().badge());
            assertEquals(Optional.of("Ada Byte"), checked(room), "after the records were opened anew");
            namesGo(room);
            assertEquals(Optional.of("Ada Byte"), checked(room), "and after names went once more");
        }
    }

    @Test
    void itGoesWhenTheCertificateHasEnded() throws IOException {
        evening();
        try (Room room = at(YEAR_LATER)) {
            namesGo(room);
        }
        try (Room room = at(DAY_AFTER)) {
            assertEquals(1, room.names().due(MONTHS));
            namesGo(room);
            assertEquals(0, room.names().due(MONTHS));
            assertEquals(List.of(), room.names().kept());
        }
        try (Room room = at(DAY_AFTER)) {
            assertEquals(List.of(), room.names().kept());
        }
    }

    @Test
    void whoAsksIsForgottenAtOnceAndTheNumberStillCounts() throws IOException {
        evening();
        try (Room room = at(YEAR_LATER)) {
            namesGo(room);
            room.names().forget(List.of(room.names().kept().getFirst().line()));
            assertEquals(List.of(), room.names().kept());
            assertEquals(Optional.empty(), checked(room));
        }
        try (Room room = at(LAST_DAY)) {
            assertEquals(Optional.empty(), checked(room));
            assertTrue(room.records().results().all().of(session).people().values().stream()
                    .allMatch(person -> person.badge().isEmpty()));
        }
    }

    @Test
    void whoseLineOfTheRegisterIsForgottenIsForgottenAsAHolderToo() throws IOException {
        evening();
        try (Room room = at(YEAR_LATER)) {
            List<KeptName> adas = room.names().kept().stream()
                    .filter(each -> each.passUntil().isPresent())
                    .toList();
            namesGo(room);
            room.names().forget(adas.stream().map(KeptName::line).toList());
            assertEquals(List.of(), room.names().kept());
        }
    }
}
