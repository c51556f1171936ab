package org.watchword.records.event;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;

/// One event of each sort of the book, always the same: the examples of the stored form.
public final class OneOfEachInTheBook {

    private static final EntryId HALL = new EntryId(new UUID(1, 1));
    private static final EntryId CABS = new EntryId(new UUID(1, 2));
    private static final EntryId FUND = new EntryId(new UUID(1, 3));
    private static final EntryId YEAR = new EntryId(new UUID(1, 4));
    private static final MaterialId LEFT = new MaterialId(new UUID(2, 1));
    private static final ActionId TOLD = new ActionId(new UUID(3, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private OneOfEachInTheBook() {}

    public static Stream<BookEvent> events() {
        return Stream.of(
                new BookEvent.VenueKept(HALL, new Entry.Venue("Café “Łódź”, room 2", "gb/essex", "1 High Street")),
                new BookEvent.OrganisationKept(CABS, new Entry.Organisation("Acme Cabs", "taxi-private-hire", "gb")),
                new BookEvent.FunderKept(FUND, new Entry.Funder("County \"fund\"")),
                new BookEvent.ProgrammeKept(
                        YEAR, new Entry.Programme("Safer year", FUND, DAY, DAY.plusYears(1), 20, 400)),
                new BookEvent.EntryPutAway(HALL),
                new BookEvent.EntriesJoined(CABS, new EntryId(new UUID(1, 9))),
                new BookEvent.EntriesParted(CABS),
                new BookEvent.MaterialLeft(LEFT, new Material(DAY, OneOfEach.SESSION, CABS, "taxi-leaflet", "pl", 40)),
                new BookEvent.MaterialTakenBack(LEFT),
                new BookEvent.ActionPromised(
                        TOLD, new Action(CABS, null, ActionKind.COLLEAGUES_TOLD, 30, DAY.plusWeeks(4))),
                new BookEvent.ActionDone(TOLD, DAY.plusWeeks(3), 28),
                new BookEvent.ActionTakenBack(TOLD),
                new BookEvent.FollowUpDue(OneOfEach.SESSION, DAY.plusMonths(3)),
                new BookEvent.FollowUpDone(OneOfEach.SESSION, DAY.plusMonths(3), 24, 9),
                new BookEvent.FollowUpTakenBack(OneOfEach.SESSION));
    }
}
