package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Book book = Books.book();

    @Test
    void entriesOfAKindAreListedByName() {
        assertEquals(List.of("School hall", "Town hall"), venues(book));
    }

    @Test
    void whatWasPutAwayIsNotListedAndStillNamesWhatRefersToIt() {
        Book after = Books.after(book, new BookEvent.EntryPutAway(Books.HALL));
        assertEquals(List.of("School hall"), venues(after));
        assertEquals("Town hall", after.addresses().name(Books.HALL));
    }

    @Test
    void keepingAnEntryAgainBringsItBack() {
        Book after = Books.after(book, new BookEvent.EntryPutAway(Books.HALL), Books.venue(Books.HALL, "Town hall"));
        assertEquals(venues(book), venues(after));
    }

    @Test
    void twoThatWereJoinedGoUnderOneName() {
        Book after = Books.after(book, new BookEvent.EntriesJoined(Books.SCHOOL, Books.HALL));
        assertEquals(List.of("Town hall"), venues(after));
        assertEquals("Town hall", after.addresses().name(Books.SCHOOL));
        assertEquals(Optional.of(Books.HALL), after.addresses().names().find(EntryKind.VENUE, "school  HALL"));
        assertEquals(
                List.of(Books.SCHOOL),
                after.addresses().joinedTo(Books.HALL).stream()
                        .map(Addresses.Listed::id)
                        .toList());
    }

    @Test
    void whatWasJoinedCanBePartedAgain() {
        Book after = Books.after(
                book, new BookEvent.EntriesJoined(Books.SCHOOL, Books.HALL), new BookEvent.EntriesParted(Books.SCHOOL));
        assertEquals(book.addresses(), after.addresses());
    }

    @Test
    void aChainOfJoinsLeadsToItsEnd() {
        EntryId third = Books.entry(9);
        Book after = Books.after(
                book,
                Books.venue(third, "Civic centre"),
                new BookEvent.EntriesJoined(Books.SCHOOL, Books.HALL),
                new BookEvent.EntriesJoined(Books.HALL, third));
        assertEquals("Civic centre", after.addresses().name(Books.SCHOOL));
        Books.assertRefused(BookReason.JOINED_ALREADY, after, new BookEvent.EntriesJoined(third, Books.SCHOOL));
    }

    @Test
    void theNameOfBeforeLeadsToTheNameOfNow() {
        Book after = Books.after(book, Books.venue(Books.HALL, "Civic hall"), Books.venue(Books.HALL, "Civic centre"));
        Names names = after.addresses().names();
        assertEquals(Optional.of(Books.HALL), names.find(EntryKind.VENUE, "town hall"));
        assertEquals(Optional.of(Books.HALL), names.find(EntryKind.VENUE, "Civic hall"));
        assertEquals(Optional.empty(), names.find(EntryKind.FUNDER, "Civic hall"));
    }

    @Test
    void anEntryThatIsCalledSoNowComesBeforeOneThatWas() {
        EntryId another = Books.entry(9);
        Book after = Books.after(book, Books.venue(Books.HALL, "Old town hall"), Books.venue(another, "Town hall"));
        assertEquals(Optional.of(another), after.addresses().names().find(EntryKind.VENUE, "Town hall"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEntryNeedsAName(String name) {
        Books.assertRefused(BookReason.NAME_MISSING, book, Books.venue(Books.entry(9), name));
    }

    @Test
    void aNameIsNoPlaceForAStory() {
        Books.assertRefused(BookReason.NAME_TOO_LONG, book, Books.venue(Books.entry(9), "x".repeat(201)));
        Books.assertRefused(BookReason.NAME_TOO_LONG, book, Books.venue(Books.entry(9), "a\nb"));
        Books.assertRefused(
                BookReason.NAME_TOO_LONG,
                book,
                new BookEvent.VenueKept(Books.entry(9), new Entry.Venue("a", "", "x".repeat(201))));
    }

    @Test
    void oneNameStandsForOneEntry() {
        Books.assertRefused(BookReason.NAME_TAKEN, book, Books.venue(Books.entry(9), " TOWN  hall"));
        Books.after(book, new BookEvent.FunderKept(Books.entry(9), new Entry.Funder("Town hall")));
        Books.after(book, Books.venue(Books.HALL, "TOWN HALL"));
    }

    @Test
    void anEntryDoesNotBecomeOneOfAnotherKind() {
        Books.assertRefused(
                BookReason.NOT_THE_SAME_KIND, book, new BookEvent.FunderKept(Books.HALL, new Entry.Funder("F")));
        Books.assertRefused(BookReason.NOT_THE_SAME_KIND, book, new BookEvent.EntriesJoined(Books.HALL, Books.CABS));
    }

    @Test
    void whatIsNotInTheBookCannotBeJoinedPartedOrPutAway() {
        EntryId nobody = Books.entry(99);
        Stream.of(
                        new BookEvent.EntriesJoined(nobody, Books.HALL),
                        new BookEvent.EntriesJoined(Books.HALL, nobody),
                        new BookEvent.EntriesParted(Books.HALL),
                        new BookEvent.EntryPutAway(nobody))
                .forEach(event -> Books.assertRefused(BookReason.NOT_IN_THE_BOOK, book, event));
        Books.assertRefused(
                BookReason.NOT_IN_THE_BOOK,
                book,
                new BookEvent.EntryPutAway(Books.HALL),
                new BookEvent.EntriesJoined(Books.SCHOOL, Books.HALL));
    }

    @Test
    void aProgrammeRunsForwardsAndNamesAFunderThatIsThere() {
        Books.assertRefused(BookReason.LAST_DAY_FIRST, book, year(Books.FUND, Books.DAY.minusDays(1), 1));
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, book, year(Books.HALL, Books.DAY, 1));
        Books.assertRefused(BookReason.NOT_A_NUMBER, book, year(Books.FUND, Books.DAY, -1));
        Books.after(book, year(Books.FUND, Books.DAY, 0));
    }

    @Test
    void ofSeveralWishesAllAreGrantedOrNone() {
        Books.assertRefused(
                BookReason.NAME_MISSING, book, Books.venue(Books.entry(9), "New"), Books.venue(Books.entry(10), ""));
    }

    private static BookEvent year(EntryId funder, LocalDate to, int people) {
        return new BookEvent.ProgrammeKept(
                Books.YEAR, new Entry.Programme("Safer year", funder, Books.DAY, to, 0, people));
    }

    private static List<String> venues(Book book) {
        return book.addresses().listed(EntryKind.VENUE).stream()
                .map(each -> each.entry().name())
                .toList();
    }
}
