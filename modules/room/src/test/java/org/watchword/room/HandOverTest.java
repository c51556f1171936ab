package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.register.Scope;
import org.watchword.room.handover.HandOver;
import org.watchword.session.Arrival;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.book.BookReason;
import org.watchword.session.book.HandedOver;
import org.watchword.session.book.HandedOver.Purpose;
import org.watchword.tables.CsvWriter;

/// Names leave for a reason that is on the disk first, and only those that it covers.
class HandOverTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:07:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void anAuthorityGetsEverybodyByNameAndNoTime() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = held(room);
            HandOver.Ready ready = assertInstanceOf(
                    HandOver.Ready.class,
                    hand(room, session, Purpose.LICENSING_AUTHORITY, " Essex Council ", "Licence"));
            String csv = new String(CsvWriter.bytes(ready.table()), StandardCharsets.UTF_8);
            assertTrue(csv.contains("Ada Byte") && csv.contains("Bo Guest"), csv);
            assertFalse(csv.contains("18:07"), csv);
            assertEquals(List.of(ready.noted()), room.book().outcomes().handed());
            assertEquals("Essex Council", ready.noted().to());
            assertEquals(2, ready.noted().people());
            assertEquals(List.of(session.id()), ready.noted().sessions());
            assertFalse(ready.toString().contains("Ada"));
        }
    }

    @Test
    void anEmployerGetsTheirOwnPeopleAlone() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = held(room);
            HandOver.Ready ready = assertInstanceOf(
                    HandOver.Ready.class, hand(room, session, Purpose.EMPLOYER, "łódź  cars", "Their insurer asks"));
            assertEquals(1, ready.table().rows().size());
            assertEquals(1, ready.noted().people());
            assertInstanceOf(HandOver.Nobody.class, hand(room, session, Purpose.EMPLOYER, "Other Cars", "Asked"));
            assertEquals(1, room.book().outcomes().handed().size());
            assertEquals(
                    new HandOver.There(2, List.of("Bo’s Cabs", "Łódź Cars")),
                    new HandOver(room).there(new Scope.Only(session.id())));
        }
    }

    @Test
    void withoutAReasonOrABodyNothingLeaves() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = held(room);
            assertEquals(
                    new HandOver.Refused(BookReason.REASON_MISSING),
                    hand(room, session, Purpose.CERTIFICATES, "The trainer’s office", " "));
            assertEquals(
                    new HandOver.Refused(BookReason.NAME_MISSING),
                    hand(room, session, Purpose.CERTIFICATES, "", "Certificates"));
            assertEquals(List.of(), room.book().outcomes().handed());
        }
    }

    @Test
    void whatLeftIsStillKnownAfterAStart() throws IOException {
        HandedOver noted;
        try (Room room = Shipped.room(folder, CLOCK)) {
            OpenSession session = held(room);
            noted = assertInstanceOf(
                            HandOver.Ready.class, hand(room, session, Purpose.CERTIFICATES, "Office", "Certificates"))
                    .noted();
        }
        try (Room room = Shipped.room(folder, CLOCK)) {
            assertEquals(List.of(noted), room.book().outcomes().handed());
        }
    }

    private static HandOver.Handing hand(Room room, OpenSession session, Purpose purpose, String to, String reason)
            throws IOException {
        return new HandOver(room).hand(new HandOver.Wish(new Scope.Only(session.id()), purpose, to, reason), "en");
    }

    private static OpenSession held(Room room) {
        OpenSession session = assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                .session();
        arrives(room, session, "Ada Byte", "Łódź Cars");
        arrives(room, session, "Bo Guest", "Bo’s Cabs");
        return session;
    }

    private static void arrives(Room room, OpenSession session, String name, String organisation) {
        SessionEvent event = new SessionEvent.PersonArrived(
                new PersonId(UUID.randomUUID()), Arrival.LATE, new Personal.Known(name, organisation));
        room.records().append(session.id(), List.of(event), CLOCK.instant(), CLOCK.getZone());
    }
}
