package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.session.book.Suggested.Use;

class SuggestedTest {

    private final Book book = Books.book();

    @Test
    void whatStandsInTheBookComesBeforeWhatWasOnlyTyped() {
        List<Use> uses = List.of(use("Library", 1), use("Library", 2), use("Library", 3));
        assertEquals(List.of("School hall", "Town hall", "Library"), names(book, uses));
    }

    @Test
    void whatIsUsedOftenComesFirst() {
        List<Use> uses = List.of(use("town hall", 1), use("Town  Hall", 2), use("School hall", 1));
        assertEquals(List.of("Town hall", "School hall"), names(book, uses));
    }

    @Test
    void whatWasUsedLatelyComesBeforeWhatWasUsedOftenLongAgo() {
        List<Use> uses = List.of(use("School hall", 700), use("School hall", 701), use("Town hall", 2));
        assertEquals(List.of("Town hall", "School hall"), names(book, uses));
    }

    @Test
    void anEntryIsOfferedAsItIsCalledNow() {
        Book renamed = Books.after(book, Books.venue(Books.HALL, "Civic hall"));
        assertEquals(List.of("Civic hall", "School hall"), names(renamed, List.of(use("Town hall", 1))));
    }

    @Test
    void whatWasPutAwayIsNotOfferedAlthoughItWasUsed() {
        Book after = Books.after(book, new BookEvent.EntryPutAway(Books.HALL));
        assertEquals(List.of("School hall"), names(after, List.of(use("Town hall", 1))));
    }

    @Test
    void nothingIsOfferedForWordsThatWereLeftEmpty() {
        assertEquals(List.of("School hall", "Town hall"), names(book, List.of(use(" ", 1))));
    }

    private static Use use(String name, int daysAgo) {
        return new Use(name, Books.DAY.minusDays(daysAgo));
    }

    private static List<String> names(Book book, List<Use> uses) {
        LocalDate today = Books.DAY;
        return Suggested.names(book.addresses(), EntryKind.VENUE, uses, today);
    }
}
