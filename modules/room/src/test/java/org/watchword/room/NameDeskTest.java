package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.KeptName;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.CopiedAway;
import org.watchword.room.names.AboutPerson;
import org.watchword.room.names.Holdings;
import org.watchword.room.names.Holdings.Copies;
import org.watchword.room.names.NameDesk;
import org.watchword.room.names.PersonFile;
import org.watchword.session.Arrival;
import org.watchword.session.Command;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;

class NameDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void everythingAboutOnePersonHoldsNobodyElse() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = begun(room);
            PersonId ada = arrives(room, session, "Adda Byte", "Łódź Cars");
            arrives(room, session, "Bo Guest", "Bo’s Cabs");
            happens(
                    room,
                    session,
                    new SessionEvent.PersonCorrected(ada, new Personal.Known("Ada Byte", "Łódź Cars", "Driver")));
            AboutPerson about = room.names().about(named(room.names(), "Ada Byte"), 12);
            AboutPerson.Entry entry = about.entries().getFirst();
            assertEquals(1, about.entries().size());
            assertEquals(AboutPerson.KeptAs.CAME, entry.keptAs());
            assertEquals(LocalDate.of(2027, 11, 21), entry.removedOn());
            assertEquals(Arrival.LATE, entry.attended().orElseThrow().arrival());
            String json = new String(PersonFile.of(about), StandardCharsets.UTF_8);
            assertTrue(json.contains("\"name\" : \"Adda Byte\"") && json.contains("\"name\" : \"Ada Byte\""), json);
            assertTrue(json.contains("\"removed-on\" : \"2027-11-21\""), json);
            assertTrue(json.contains("Łódź Cars") && json.contains("\"arrived\" : \"2026-11-21T18:00:00Z\""), json);
            assertFalse(json.contains("Bo"), json);
            assertFalse(about.toString().contains("Ada"));
        }
    }

    @Test
    void aLineThatWasTakenOutIsStillTold() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = begun(room);
            PersonId ada = arrives(room, session, "Ada", "");
            happens(room, session, new SessionEvent.PersonRemoved(ada));
            AboutPerson about = room.names().about(room.names().kept(), 12);
            assertEquals(
                    AboutPerson.KeptAs.TAKEN_OUT, about.entries().getFirst().keptAs());
            assertTrue(about.entries().getFirst().attended().isEmpty());
        }
    }

    @Test
    void whoIsForgottenGoesOutOfTheSessionThatRuns() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = begun(room);
            arrives(room, session, "Ada", "");
            session.reread(() -> room.look(session.id()));
            room.names().forget(List.of(room.names().kept().getFirst().line()));
            session.ask(new Command.OpenDoors()).join();
            assertEquals(
                    new Personal.Erased(),
                    session.state().register().people().getFirst().personal());
            assertEquals(List.of(), room.names().kept());
        }
    }

    @Test
    void whatALaptopHoldsIsToldInCountsAlone() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = begun(room);
            arrives(room, session, "Ada", "");
            arrives(room, session, "Bo", "");
            Holdings holdings = room.names().holdings();
            assertEquals(1, holdings.sessions());
            assertEquals(2, holdings.namesInAll());
            assertEquals(2, holdings.names().get(2026));
            assertEquals(2, holdings.people());
            assertTrue(holdings.locked());
            assertTrue(holdings.lastBackup().isEmpty());
            room.names().forgetSessions(Set.of(session.id()));
            assertEquals(0, room.names().holdings().namesInAll());
            assertEquals(2, room.names().holdings().people());
        }
    }

    @Test
    void whereCopiesAreIsToldByTheLastFoldersNameAlone(@TempDir Path other) throws IOException {
        Path stick = Files.createDirectories(other.resolve("anna").resolve("stick"));
        try (Room room = Shipped.room(folder, CLOCK)) {
            assertTrue(room.names().holdings().copies().isEmpty());
            room.records().nameSecondPlace(Optional.of(stick));
            assertEquals(
                    Optional.of(new Copies("stick", OptionalInt.of(0), Optional.empty())),
                    room.names().holdings().copies());
            Backup made = assertInstanceOf(BackedUp.Made.class, room.records().backup())
                    .backup();
            assertInstanceOf(
                    CopiedAway.Copied.class, room.records().copyAway(made).orElseThrow());
            assertEquals(
                    Optional.of(new Copies("stick", OptionalInt.of(1), Optional.of(made.made()))),
                    room.names().holdings().copies());
            Files.move(stick, other.resolve("drawer"));
            assertEquals(
                    Optional.of(new Copies("stick", OptionalInt.empty(), Optional.of(made.made()))),
                    room.names().holdings().copies());
        }
    }

    @Test
    void namesOfSessionsBeforeADayAreCounted() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            arrives(room, begun(room), "Ada", "");
            assertEquals(0, room.records().ask().namedBefore(LocalDate.of(2026, 11, 21)));
            assertEquals(1, room.records().ask().namedBefore(LocalDate.of(2026, 11, 22)));
        }
    }

    private static OpenSession begun(Room room) {
        return assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                .session();
    }

    private static PersonId arrives(Room room, OpenSession session, String name, String organisation) {
        PersonId person = new PersonId(UUID.randomUUID());
        happens(
                room,
                session,
                new SessionEvent.PersonArrived(person, Arrival.LATE, new Personal.Known(name, organisation)));
        return person;
    }

    private static void happens(Room room, OpenSession session, SessionEvent event) {
        room.records().append(session.id(), List.of(event), CLOCK.instant(), CLOCK.getZone());
    }

    private static List<KeptName> named(NameDesk desk, String name) throws IOException {
        return desk.kept().stream()
                .filter(each -> each.who().name().equals(name))
                .toList();
    }
}
