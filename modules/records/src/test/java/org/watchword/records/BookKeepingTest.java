package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.event.OneOfEachInTheBook;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookReason;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;

class BookKeepingTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final EntryId HALL = new EntryId(new UUID(1, 1));

    @TempDir
    Path folder;

    @Test
    void theBookIsThereAgainWhenTheRecordsAreOpened() throws IOException {
        Book kept;
        try (Records records = open()) {
            keep(records, venue("Town hall"));
            keep(records, new BookEvent.FollowUpDue(new SessionId(HALL.value()), LocalDate.of(2027, 2, 22)));
            keep(
                    records,
                    OneOfEachInTheBook.events()
                            .filter(BookEvent.ChangeCounted.class::isInstance)
                            .findFirst()
                            .orElseThrow());
            kept = records.book();
        }
        try (Records records = open()) {
            assertEquals(kept, records.book());
            assertEquals("Town hall", records.book().addresses().name(HALL));
            assertEquals(1, records.book().outcomes().learned().size());
        }
    }

    @Test
    void whatIsRefusedIsNotWritten() throws IOException {
        try (Records records = open()) {
            assertEquals(new Entered.Refused(BookReason.NAME_MISSING), keep(records, venue(" ")));
            assertEquals(Book.EMPTY, records.book());
            assertEquals(0, records.verify().events());
        }
    }

    @Test
    void theBookIsNoSessionAndTheRecordsHold() throws IOException {
        try (Records records = open()) {
            GivenSession.prepared(records, 1, "Fund", "taxi-private-hire", false);
            keep(records, venue("Town hall"));
            assertEquals(1, records.ask().sessions().size());
            assertEquals(0, records.verify().differingSessions());
        }
    }

    @Test
    void aBookIsNothingOfANewerProgram() throws IOException {
        try (Records records = open()) {
            keep(records, venue("Town hall"));
        }
        Opening.Opened again = assertInstanceOf(Opening.Opened.class, Records.open(folder));
        try (Records _ = again.records()) {
            assertEquals(List.of(), again.remarks());
        }
    }

    private Records open() {
        return assertInstanceOf(Opening.Opened.class, Records.open(folder)).records();
    }

    private static Entered keep(Records records, BookEvent event) {
        return records.keep(List.of(event), AT, ZoneOffset.UTC);
    }

    private static BookEvent venue(String name) {
        return new BookEvent.VenueKept(HALL, new Entry.Venue(name, "gb", ""));
    }
}
