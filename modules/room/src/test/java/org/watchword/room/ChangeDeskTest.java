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
import org.watchword.records.Changed.What;
import org.watchword.room.changes.ChangeDesk;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeSpan;
import org.watchword.session.Band;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;

class ChangeDeskTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), LONDON);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void aChangeIsToldWithTheSessionItBelongsTo() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            SessionId session = begun(room);
            ChangeDesk desk = room.changes();
            ChangeLine prepared = desk.all(ChangeSpan.EVERYTHING).getLast();
            assertEquals(What.PREPARED, prepared.changed().what());
            assertEquals(desk.occasion(session), prepared.occasion());
            assertFalse(desk.occasion(session).orElseThrow().training().isEmpty());
            assertEquals(Optional.empty(), desk.occasion(new SessionId(new UUID(9, 9))));
        }
    }

    @Test
    void daysAreThoseOfTheLaptopsOwnCalendarThenTheFirstAndTheLastIncluded() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            SessionId session = begun(room);
            count(room, session, 5, Instant.parse("2026-11-23T23:30:00Z"), LONDON);
            count(room, session, 6, Instant.parse("2026-11-23T23:30:00Z"), AUCKLAND);
            assertEquals(List.of(5), counts(room, DAY.plusDays(2), DAY.plusDays(2)));
            assertEquals(List.of(6), counts(room, DAY.plusDays(3), DAY.plusDays(3)));
            assertEquals(List.of(6, 5), counts(room, DAY, DAY.plusDays(9)));
            assertEquals(List.of(), counts(room, DAY.plusDays(4), DAY.plusDays(9)));
        }
    }

    @Test
    void oneSessionsChangesHoldWhatWasLeftThereAndNothingOfOthers() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            SessionId first = begun(room);
            SessionId second = begun(room);
            count(room, second, 7, CLOCK.instant(), LONDON);
            EntryId hall = new EntryId(new UUID(1, 1));
            room.keep(List.of(
                    new BookEvent.VenueKept(hall, new Entry.Venue("Hall", "gb", "")),
                    new BookEvent.MaterialLeft(
                            new MaterialId(new UUID(2, 2)), new Material(DAY, first, hall, "taxi-leaflet", "en", 3))));
            List<ChangeLine> lines = room.changes().all(ChangeSpan.of(first));
            assertEquals(What.MATERIAL_LEFT, lines.getFirst().changed().what());
            assertTrue(lines.stream().allMatch(line -> line.changed().session().equals(Optional.of(first))));
        }
    }

    @Test
    void aSpanWhoseDaysAreReversedIsKnownAsThat() {
        ChangeSpan open = ChangeSpan.EVERYTHING.between(Optional.of(DAY), Optional.empty());
        assertFalse(open.reversed());
        assertTrue(open.between(Optional.of(DAY), Optional.of(DAY.minusDays(1))).reversed());
    }

    private static SessionId begun(Room room) {
        return assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                .session()
                .id();
    }

    private static void count(Room room, SessionId session, int people, Instant at, ZoneId zone) {
        room.records().append(session, List.of(new SessionEvent.HeadsCounted(Band.PEOPLE, people)), at, zone);
    }

    private static List<Integer> counts(Room room, LocalDate from, LocalDate to) throws IOException {
        return room.changes().all(ChangeSpan.EVERYTHING.between(Optional.of(from), Optional.of(to))).stream()
                .filter(line -> line.changed().what() == What.PEOPLE_COUNTED)
                .map(line -> line.changed().number())
                .toList();
    }
}
