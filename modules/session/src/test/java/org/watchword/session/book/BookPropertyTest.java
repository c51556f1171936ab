package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BookPropertyTest {

    @Property(tries = 300)
    void aHistoryFoldedAtOnceIsTheSameAsEventByEvent(@ForAll("histories") List<BookEvent> events) {
        Book slowly = Book.EMPTY;
        for (BookEvent event : events) {
            slowly = slowly.after(List.of(event));
        }
        assertEquals(slowly, Book.EMPTY.after(events));
    }

    @Property(tries = 300)
    void whateverHappensAnEntryLeadsToOneThatIsNotJoined(@ForAll("histories") List<BookEvent> events) {
        Addresses addresses = Book.EMPTY.after(events).addresses();
        addresses.all().keySet().forEach(id -> assertTrue(!addresses.joined().containsKey(addresses.root(id))));
    }

    @Property(tries = 300)
    void noTwoEntriesThatAreListedHaveOneName(@ForAll("histories") List<BookEvent> events) {
        Book book = Book.EMPTY;
        for (BookEvent event : events) {
            if (BookRules.decide(book, List.of(event)) instanceof BookDecision.Happens(Book after)) {
                book = after;
            }
        }
        List<String> names = book.addresses().listed(EntryKind.VENUE).stream()
                .map(each -> Names.same(each.entry().name()))
                .toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Provide
    Arbitrary<List<BookEvent>> histories() {
        Arbitrary<EntryId> ids = Arbitraries.longs().between(1, 5).map(Books::entry);
        Arbitrary<String> names = Arbitraries.of("Hall", "hall", "School", "Library", "Mosque", "Łódź Cars");
        Arbitrary<BookEvent> kept = Combinators.combine(ids, names).as(Books::venue);
        Arbitrary<BookEvent> away = ids.map(BookEvent.EntryPutAway::new);
        Arbitrary<BookEvent> joined = Combinators.combine(ids, ids).as(BookEvent.EntriesJoined::new);
        Arbitrary<BookEvent> parted = ids.map(BookEvent.EntriesParted::new);
        return Arbitraries.oneOf(List.of(kept, away, joined, parted)).list().ofMaxSize(40);
    }
}
