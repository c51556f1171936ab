package org.watchword.records.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchword.session.SessionId;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;
import org.watchword.session.book.SpotKind;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Turnout;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

class BookExportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SessionId SESSION = new SessionId(new UUID(0, 7));
    private static final EntryId HALL = new EntryId(new UUID(1, 1));
    private static final EntryId CABS = new EntryId(new UUID(1, 2));
    private static final ActionId TOLD = new ActionId(new UUID(3, 1));
    private static final Book BOOK = Book.EMPTY.after(List.of(
            new BookEvent.VenueKept(HALL, new Entry.Venue("=Hall", "gb", "")),
            new BookEvent.OrganisationKept(CABS, new Entry.Organisation("Acme Cabs", "", "gb")),
            new BookEvent.MaterialLeft(
                    new MaterialId(new UUID(2, 1)), new Material(DAY, SESSION, HALL, "taxi-leaflet", "pl", 40)),
            new BookEvent.ActionPromised(TOLD, new Action(CABS, null, ActionKind.COLLEAGUES_TOLD, 30, DAY.plusDays(9))),
            new BookEvent.FollowUpDue(SESSION, DAY.plusMonths(3))));

    @Test
    void whatWasLeftIsARowWithItsPlaceAndItsNumber() {
        List<List<String>> rows = written(exports(BOOK).materials(_ -> true));
        assertEquals(List.of(List.of("2026-11-22", "=Hall", "taxi-leaflet", "pl", "40", "", "")), rows);
    }

    @Test
    void aPromiseSaysInWhatItIsCountedAndWhetherItWasDone() {
        assertEquals(
                List.of(List.of("Acme Cabs", "Tell colleagues", "30", "colleagues", "2026-12-01", "", "", "", "")),
                written(exports(BOOK).actions(_ -> true)));
        Book done = BOOK.after(List.of(new BookEvent.ActionDone(TOLD, DAY.plusDays(3), 28)));
        List<String> row = written(exports(done).actions(_ -> true)).getFirst();
        assertEquals(List.of("2026-11-25", "28"), row.subList(5, 7));
    }

    @Test
    void aFollowUpSaysHowManyWereAskedAndReplied() {
        Book done = BOOK.after(List.of(new BookEvent.FollowUpDone(SESSION, DAY.plusMonths(3), 24, 9)));
        assertEquals(
                List.of(List.of("", "", "2027-02-22", "2027-02-22", "24", "9")),
                written(exports(done).followUps(_ -> true)));
    }

    @Test
    void wherePrintsWentIsTheKindAndTheDistrictAndNeverThePlace() {
        GivenOut given = new GivenOut(
                DAY,
                new GivenOut.What("taxi-leaflet", 2, "pl", "A5", "gb/essex"),
                40,
                new GivenOut.Spot(SpotKind.TAXI_OFFICE, "gb/essex/colchester", "MARKER behind the station"),
                List.of(new GivenOut.Standing("helpline", "0800 000 0001", "08000000001", DAY)),
                null);
        Book book = BOOK.after(List.of(new BookEvent.PrintsGivenOut(new GivenOutId(new UUID(5, 1)), given)));
        assertEquals(
                List.of(List.of("2026-11-22", "Taxi office", "gb/essex/colchester", "taxi-leaflet", "pl", "A5", "40")),
                written(exports(book).given(_ -> true)));
        assertEquals(List.of(), written(exports(book).given(DAY.plusDays(1)::equals)));
    }

    @Test
    void whatWasLearnedIsOfSessionsThatAreKnown() {
        Change change = new Change(new Turnout(9, 8, 8, 7), List.of(), Map.of(), Map.of(), List.of());
        Book counted = BOOK.after(List.of(new BookEvent.ChangeCounted(SESSION, change)));
        assertEquals("What was learned", exports(counted).learned(_ -> true).name());
        assertEquals(List.of(), exports(counted).learned(_ -> true).rows());
    }

    @Test
    void onlyTheDaysAskedForAreThere() {
        assertEquals(List.of(), written(exports(BOOK).materials(DAY.plusDays(1)::equals)));
        assertEquals(List.of(), written(exports(BOOK).actions(DAY::equals)));
        assertEquals(List.of(), written(exports(BOOK).followUps(DAY::equals)));
    }

    @Test
    void whatWasTypedIsWordsThatTheWriterGuards() {
        Cell place = exports(BOOK).materials(_ -> true).rows().getFirst().get(1);
        assertEquals(new Cell.Words("=Hall"), place);
    }

    private static BookExports exports(Book book) {
        return new BookExports(book, _ -> Optional.empty(), ExportWords.in(Locale.ENGLISH));
    }

    private static List<List<String>> written(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::written).toList())
                .toList();
    }
}
