package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.records.Changed.By;
import org.watchword.records.Changed.What;
import org.watchword.records.event.BookCodec;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.OneOfEach;
import org.watchword.records.event.OneOfEachInTheBook;
import org.watchword.records.event.OneOfEachResult;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.register.PuttingAway;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.SessionEvent;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.GivenOut;
import org.watchword.session.result.ResultEvent;

class TellingTest {

    private static final PersonId PERSON = new PersonId(new UUID(4, 4));
    private static final Book BOOK =
            Book.EMPTY.after(OneOfEachInTheBook.events().limit(11).toList());

    @Test
    void everySortOfEventButWhatTheWallShowedIsAChange() {
        OneOfEach.events()
                .forEach(event -> assertEquals(
                        event instanceof SessionEvent.Showing && !(event instanceof SessionEvent.EndMoved),
                        told(draft(event)).isEmpty(),
                        event.toString()));
        OneOfEachInTheBook.events()
                .forEach(event -> assertFalse(told(draft(event)).isEmpty(), event.toString()));
    }

    @Test
    void everyChangeThatThereIsComesFromSomeEvent() {
        Set<What> told = EnumSet.noneOf(What.class);
        Stream.of(
                        OneOfEach.events().map(TellingTest::draft),
                        more().map(TellingTest::draft),
                        OneOfEachInTheBook.events().map(TellingTest::draft),
                        OneOfEachResult.events().map(TellingTest::draft),
                        givenOutForTheFirstTime().map(TellingTest::draft),
                        bookkeeping())
                .flatMap(drafts -> drafts)
                .flatMap(draft -> told(draft).stream())
                .forEach(changed -> told.add(changed.what()));
        assertEquals(EnumSet.allOf(What.class), told);
    }

    @Test
    void whatSomebodyWasCalledIsInNoChange() {
        OneOfEach.events().flatMap(event -> told(draft(event)).stream()).forEach(changed -> {
            assertFalse(changed.toString().contains("Brien"), changed.toString());
            assertFalse(changed.toString().contains("Guest"), changed.toString());
            assertFalse(changed.toString().contains("Cars"), changed.toString());
        });
    }

    @Test
    void aPromiseIsToldWithWhoPromisedItAndAnEntryByItsOwnName() {
        List<Changed> changes = OneOfEachInTheBook.events()
                .flatMap(event -> told(draft(event)).stream())
                .toList();
        assertEquals("Acme Cabs", about(changes, What.ENTRIES_JOINED));
        assertEquals("Acme Cabs", about(changes, What.ACTION_DONE));
        assertEquals("", about(changes, What.ACTION_TAKEN_BACK));
    }

    @Test
    void aListIsToldOnceAndNotByItsLinesAndSumsBelongToNoSession() {
        List<Changed> changes = OneOfEachResult.events()
                .flatMap(event -> told(draft(event)).stream())
                .toList();
        assertEquals(OneOfEachResult.events().count() - 1, changes.size());
        assertTrue(changes.stream().noneMatch(changed -> changed.toString().contains("PH “")));
        assertEquals(
                List.of(What.ITEMS_SUMMED),
                changes.stream()
                        .filter(changed -> changed.session().isEmpty())
                        .map(Changed::what)
                        .toList());
    }

    @Test
    void whatANewerProgramWroteIsToldAsThat() {
        Draft newer = other("somebody-sang");
        assertEquals(What.UNKNOWN, told(newer).orElseThrow().what());
        assertEquals(By.LAPTOP, told(newer).orElseThrow().by());
    }

    @Test
    void theRecordsThemselvesAreNoSession() {
        assertEquals(Optional.empty(), told(other(Restore.KIND)).flatMap(changed -> changed.session()));
    }

    private static Stream<SessionEvent> more() {
        return Stream.of(
                new SessionEvent.ArrivalChanged(PERSON, Arrival.IN_TIME),
                new SessionEvent.HeadsCounted(Band.PEOPLE, 1),
                new SessionEvent.HeadsCounted(Band.STAFF, 1),
                new SessionEvent.CountsKeptPrivate(false));
    }

    private static Stream<BookEvent> givenOutForTheFirstTime() {
        return OneOfEachInTheBook.events()
                .filter(BookEvent.PrintsGivenOut.class::isInstance)
                .map(BookEvent.PrintsGivenOut.class::cast)
                .map(event -> new BookEvent.PrintsGivenOut(
                        event.id(),
                        new GivenOut(
                                event.given().day(),
                                event.given().what(),
                                event.given().copies(),
                                event.given().spot(),
                                event.given().numbers(),
                                null)));
    }

    private static Stream<Draft> bookkeeping() {
        return Stream.of(
                PuttingAway.PUT_AWAY.draft(OneOfEach.SESSION, OneOfEach.AT, OneOfEach.ZONE),
                PuttingAway.TAKEN_BACK.draft(OneOfEach.SESSION, OneOfEach.AT, OneOfEach.ZONE),
                Erasures.Erased.of(new PersonAt(OneOfEach.SESSION, PERSON), OneOfEach.AT)
                        .draft(),
                other(Restore.KIND),
                other("of-a-newer-program"));
    }

    private static Draft other(String kind) {
        return new Draft(
                OneOfEach.SESSION.value(), kind, 1, OneOfEach.AT, "Europe/London", "{}", new PersonalPart.None());
    }

    private static Draft draft(SessionEvent event) {
        return EventCodec.encode(OneOfEach.SESSION, new Happened(event, OneOfEach.AT, OneOfEach.ZONE));
    }

    private static Draft draft(ResultEvent event) {
        return ResultCodec.encode(OneOfEach.SESSION, event, OneOfEach.AT, OneOfEach.ZONE);
    }

    private static Draft draft(BookEvent event) {
        return BookCodec.encode(event, OneOfEach.AT, OneOfEach.ZONE);
    }

    private static Optional<Changed> told(Draft draft) {
        return new Telling(BOOK).of(OneOfEach.entry(draft));
    }

    private static String about(List<Changed> changes, What what) {
        return changes.stream()
                .filter(changed -> changed.what() == what)
                .map(Changed::about)
                .findFirst()
                .orElseThrow();
    }
}
