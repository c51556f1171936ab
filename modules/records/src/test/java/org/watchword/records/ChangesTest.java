package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Changed.By;
import org.watchword.records.Changed.What;
import org.watchword.records.journal.SmallSegments;
import org.watchword.records.register.PuttingAway;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Entered;
import org.watchword.session.Personal;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;

class ChangesTest {

    private static final EntryId HALL = new EntryId(new UUID(1, 1));

    @TempDir
    Path folder;

    @Test
    void thereIsNothingInNewRecords() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            assertEquals(List.of(), all(records));
        }
    }

    @Test
    void theNewestChangeIsToldFirstAndWhatTheWallShowedIsNone() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1).presented().closed();
            records.put(session.id(), PuttingAway.PUT_AWAY, GivenSession.START.plusSeconds(9000), GivenSession.ZONE);
            assertEquals(
                    List.of(
                            What.PUT_AWAY,
                            What.CLOSED,
                            What.ROUND_CLOSED,
                            What.ROUND_OPENED,
                            What.PRESENTING_STARTED,
                            What.DOORS_OPENED,
                            What.PREPARED),
                    whats(records));
            Changed closed = all(records).get(2);
            assertEquals(10, closed.number());
            assertEquals(Optional.of(session.id()), closed.session());
            assertEquals(GivenSession.ZONE, closed.zone());
        }
    }

    @Test
    void whoTypedIsToldAsFarAsTheJournalKnows() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1)
                    .happens(arrives("Door", Entered.AT_THE_DOOR))
                    .happens(arrives("Kiosk", Entered.AT_THE_KIOSK))
                    .happens(arrives("Slip", Entered.fromSlip(7, true)))
                    .happens(new SessionEvent.SessionResumed());
            assertEquals(
                    List.of(By.PROGRAM, By.SLIP, By.THEMSELVES, By.LAPTOP, By.LAPTOP),
                    all(records).stream().map(Changed::by).toList());
            assertEquals(7, all(records).get(1).number());
        }
    }

    @Test
    void nobodyIsNamedBeforeTheyAreErasedOrAfterwards() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.guarded(records, 1, "Mrs Marker")
                    .arrives("Marker Ada", "Marker Cars")
                    .happens(new SessionEvent.PersonCorrected(
                            GivenSession.person("Marker Ada"), new Personal.Known("Marker Adda", "Marker Cars")));
            assertFalse(all(records).toString().contains("Marker"));
            records.erase(session.id(), GivenSession.person("Marker Ada"), GivenSession.START);
            assertFalse(all(records).toString().contains("Marker"));
            assertEquals(List.of(What.PERSON_ERASED, What.CORRECTED, What.ARRIVED, What.PREPARED), whats(records));
        }
    }

    @Test
    void namesThatWentTogetherAreOneChangeWithTheirNumber() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1).arrive("Cars", 6);
            records.anonymise(Set.of(session.id()), GivenSession.START, GivenSession.ZONE);
            Changed first = all(records).getFirst();
            assertEquals(What.NAMES_FORGOTTEN, first.what());
            assertEquals(6, first.number());
        }
    }

    @Test
    void theBookIsToldWithTheNamesOfItsEntriesAndTheSessionsTheyBelongTo() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            SessionId session = GivenSession.prepared(records, 1).id();
            LocalDate day = LocalDate.of(2026, 11, 22);
            keep(records, new BookEvent.VenueKept(HALL, new Entry.Venue("Town hall", "gb", "")));
            keep(
                    records,
                    new BookEvent.MaterialLeft(
                            new MaterialId(new UUID(2, 1)), new Material(day, session, HALL, "leaflet", "pl", 40)));
            keep(records, new BookEvent.EntryPutAway(HALL));
            List<Changed> changes = all(records);
            assertEquals(
                    List.of(What.ENTRY_PUT_AWAY, What.MATERIAL_LEFT, What.VENUE_KEPT, What.PREPARED), whats(records));
            assertEquals(
                    List.of("Town hall", "Town hall", "Town hall", ""),
                    changes.stream().map(Changed::about).toList());
            assertEquals(Optional.of(session), changes.get(1).session());
            assertEquals(40, changes.get(1).number());
            assertEquals(Optional.empty(), changes.get(2).session());
        }
    }

    @Test
    void manyChangesAreReadPartByPartFromTheNewestBackwards() throws IOException {
        try (Records records = manyDays()) {
            List<Changes.Part> parts = records.changes().parts(Instant.MIN, Instant.MAX);
            assertTrue(parts.size() > 5);
            assertEquals(30, records.changes().read(parts.getFirst()).getFirst().number());
            List<Changed> counts = all(records).stream()
                    .filter(each -> each.what() == What.PEOPLE_COUNTED)
                    .toList();
            List<Integer> expected = new ArrayList<>();
            for (int number = 30; number > 0; number--) {
                expected.add(number);
            }
            assertEquals(expected, counts.stream().map(Changed::number).toList());
        }
    }

    @Test
    void partsOfOtherDaysAndOtherSessionsAreLeftAlone() throws IOException {
        try (Records records = manyDays()) {
            Changes changes = records.changes();
            int all = changes.parts(Instant.MIN, Instant.MAX).size();
            Instant noon = GivenSession.START.plus(Duration.ofDays(12));
            List<Changes.Part> oneDay = changes.parts(noon.minusSeconds(9), noon.plusSeconds(9));
            assertTrue(!oneDay.isEmpty() && oneDay.size() < all / 2, oneDay + " of " + all);
            assertTrue(read(changes, oneDay).stream().anyMatch(each -> each.number() == 12));
            SessionId first = GivenSession.prepared(records, 99).id();
            List<Changes.Part> ofIt = changes.parts(first);
            assertEquals(1, ofIt.size());
            assertTrue(
                    read(changes, ofIt).stream().anyMatch(each -> each.session().equals(Optional.of(first))));
        }
    }

    @Test
    void aClockThatWasWrongForAWhileHidesNothing() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1);
            Instant wrong = Instant.parse("2001-01-01T00:00:00Z");
            records.append(
                    session.id(), List.of(new SessionEvent.HeadsCounted(Band.PEOPLE, 3)), wrong, GivenSession.ZONE);
            session.heads(Band.PEOPLE, 4);
            assertEquals(1, records.changes().parts(wrong, wrong.plusSeconds(1)).size());
        }
    }

    /// A day each: so many people were counted as days have passed.
    private Records manyDays() throws IOException {
        Surroundings small = new Surroundings(new SmallSegments(800), Clock.systemUTC());
        Records records = ((Opening.Opened) Locksmith.open(folder, small)).records();
        SessionId session = GivenSession.prepared(records, 1).id();
        for (int day = 1; day <= 30; day++) {
            records.append(
                    session,
                    List.of(new SessionEvent.HeadsCounted(Band.PEOPLE, day)),
                    GivenSession.START.plus(Duration.ofDays(day)),
                    GivenSession.ZONE);
        }
        return records;
    }

    private static SessionEvent arrives(String name, Entered entered) {
        return new SessionEvent.PersonArrived(
                GivenSession.person(name), Arrival.IN_TIME, entered, new Personal.Known(name, "Cars"));
    }

    private static void keep(Records records, BookEvent event) {
        assertTrue(
                records.keep(List.of(event), GivenSession.START, GivenSession.ZONE)
                        instanceof org.watchword.records.Entered.Kept);
    }

    private static List<What> whats(Records records) throws IOException {
        return all(records).stream().map(Changed::what).toList();
    }

    private static List<Changed> all(Records records) throws IOException {
        Changes changes = records.changes();
        return read(changes, changes.parts(Instant.MIN, Instant.MAX));
    }

    private static List<Changed> read(Changes changes, List<Changes.Part> parts) throws IOException {
        List<Changed> all = new ArrayList<>();
        for (Changes.Part part : parts) {
            all.addAll(changes.read(part));
        }
        return all;
    }
}
