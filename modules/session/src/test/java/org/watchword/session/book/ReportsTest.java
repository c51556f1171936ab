package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final BookEvent CHOSEN = chosen(Books.FUND, "PEOPLE", "GROUP");

    @Test
    void whatAFunderWantsIsFoundUnderEveryNameItHad() {
        Book book = Books.after(
                Books.book(), CHOSEN, new BookEvent.FunderKept(Books.FUND, new Entry.Funder("Shire trust")));
        Map<String, List<String>> wanted = Map.of("MONTHS", List.of("PEOPLE", "GROUP"));
        assertEquals(wanted, book.reports().columnsFor("county  FUND", book.addresses()));
        assertEquals(wanted, book.reports().columnsFor("Shire trust", book.addresses()));
        assertEquals(Map.of(), book.reports().columnsFor("", book.addresses()));
    }

    @Test
    void noColumnsAreTheUsualOnesAgain() {
        Book book = Books.after(Books.book(), CHOSEN, chosen(Books.FUND));
        assertEquals(Map.of(), book.reports().columnsFor("County fund", book.addresses()));
    }

    @Test
    void onlyAFunderWantsColumns() {
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, Books.book(), chosen(Books.CABS, "PEOPLE"));
        Books.assertRefused(BookReason.NAME_MISSING, Books.book(), chosen(Books.FUND, " "));
    }

    private static BookEvent chosen(EntryId funder, String... columns) {
        return new BookEvent.ColumnsChosen(funder, "MONTHS", List.of(columns));
    }
}
