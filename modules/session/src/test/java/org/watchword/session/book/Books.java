package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.watchword.session.SessionId;

/// A small book that tests write into.
final class Books {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final SessionId SESSION = new SessionId(new UUID(0, 7));
    static final EntryId HALL = entry(1);
    static final EntryId SCHOOL = entry(2);
    static final EntryId CABS = entry(3);
    static final EntryId FUND = entry(4);
    static final EntryId YEAR = entry(5);

    private Books() {}

    static EntryId entry(long number) {
        return new EntryId(new UUID(1, number));
    }

    static MaterialId material(long number) {
        return new MaterialId(new UUID(2, number));
    }

    static ActionId action(long number) {
        return new ActionId(new UUID(3, number));
    }

    /// Two venues, an organisation, a funder and its programme.
    static Book book() {
        return after(
                Book.EMPTY,
                venue(HALL, "Town hall"),
                venue(SCHOOL, "School hall"),
                new BookEvent.OrganisationKept(
                        CABS, new Entry.Organisation("Acme Cabs", "taxi-private-hire", "gb/essex")),
                new BookEvent.FunderKept(FUND, new Entry.Funder("County fund")),
                new BookEvent.ProgrammeKept(YEAR, programme("Safer year", FUND, DAY, DAY.plusYears(1))));
    }

    static BookEvent venue(EntryId id, String name) {
        return new BookEvent.VenueKept(id, new Entry.Venue(name, "gb/essex", "1 High Street"));
    }

    static Entry.Programme programme(String name, EntryId funder, LocalDate from, LocalDate to) {
        return new Entry.Programme(name, funder, from, to, 20, 400);
    }

    static BookEvent.MaterialLeft left(MaterialId id, EntryId place, int copies) {
        return new BookEvent.MaterialLeft(id, new Material(DAY, SESSION, place, "taxi-leaflet", "pl", copies));
    }

    static BookEvent.ActionPromised promised(ActionId id, EntryId organisation, LocalDate due) {
        return new BookEvent.ActionPromised(id, new Action(organisation, SESSION, ActionKind.COLLEAGUES_TOLD, 30, due));
    }

    static Book after(Book book, BookEvent... events) {
        return assertInstanceOf(BookDecision.Happens.class, BookRules.decide(book, List.of(events)))
                .after();
    }

    static void assertRefused(BookReason reason, Book book, BookEvent... events) {
        assertEquals(new BookDecision.Refused(reason), BookRules.decide(book, List.of(events)));
    }
}
