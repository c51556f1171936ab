package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.CertificateSheet;
import org.watchword.print.Printed;
import org.watchword.room.packs.Certificates;
import org.watchword.session.Arrival;
import org.watchword.session.Command;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;

class CertificatesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final Certificates WISH =
            new Certificates(Optional.of(LocalDate.of(2027, 11, 21)), "Jo Trainer", false);

    @TempDir
    Path folder;

    @Test
    void everybodyWhoseNameIsKeptGetsOneAndNobodyWhoLeft() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                    .session();
            arrives(room, session, "Zoë Last");
            PersonId left = arrives(room, session, "Bo Left");
            arrives(room, session, "Ada First");
            happens(room, session, new SessionEvent.PersonLeft(left));
            assertEquals(Optional.empty(), WISH.of(room, session.id()));

            session.reread(() -> room.look(session.id()));
            session.ask(new Command.OpenDoors()).join();
            room.end(session).join();
            CertificateSheet sheet = WISH.of(room, session.id()).orElseThrow();

            assertEquals(List.of("Ada First", "Zoë Last"), sheet.names());
            assertEquals(
                    List.of("Ada First", "Bo Left", "Zoë Last"),
                    new Certificates(Optional.empty(), "", true)
                            .of(room, session.id())
                            .orElseThrow()
                            .names());
            assertTrue(sheet.minutes() > 0);
            assertFalse(sheet.toString().contains("Ada"));
            assertEquals(2, assertInstanceOf(Printed.class, room.print(sheet)).pages());
        }
    }

    private static PersonId arrives(Room room, OpenSession session, String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        happens(room, session, new SessionEvent.PersonArrived(person, Arrival.LATE, new Personal.Known(name, "")));
        return person;
    }

    private static void happens(Room room, OpenSession session, SessionEvent event) {
        room.records().append(session.id(), List.of(event), CLOCK.instant(), CLOCK.getZone());
    }
}
