package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.session.SessionId;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Turnout;

class OutcomesTest {

    private static final MaterialId LEFT = Books.material(1);
    private static final ActionId TOLD = Books.action(1);

    private final Book book = Books.book();

    @Test
    void whatWasLeftStandsThereUntilItIsTakenBack() {
        BookEvent.MaterialLeft left = Books.left(LEFT, Books.CABS, 40);
        Book after = Books.after(book, left);
        assertEquals(left.material(), after.outcomes().materials().get(LEFT));
        assertEquals(book, Books.after(after, new BookEvent.MaterialTakenBack(LEFT)));
    }

    @Test
    void materialIsLeftAtAVenueOrAnOrganisationAndCounted() {
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, book, Books.left(LEFT, Books.FUND, 40));
        Books.assertRefused(BookReason.NOT_A_NUMBER, book, Books.left(LEFT, Books.HALL, 0));
        Books.assertRefused(BookReason.NOT_A_NUMBER, book, Books.left(LEFT, Books.HALL, BookRules.MOST + 1));
    }

    @Test
    void aPromiseIsOpenUntilItIsDone() {
        Book after = Books.after(book, Books.promised(TOLD, Books.CABS, Books.DAY));
        assertEquals(1, after.outcomes().openActions().size());
        Book done = Books.after(after, new BookEvent.ActionDone(TOLD, Books.DAY.plusDays(3), 25));
        assertTrue(done.outcomes().openActions().isEmpty());
        assertEquals(
                Optional.of(new PromisedAction.Done(Books.DAY.plusDays(3), 25)),
                done.outcomes().actions().get(TOLD).done());
    }

    @Test
    void promisingItAgainOpensItAgain() {
        BookEvent promised = Books.promised(TOLD, Books.CABS, Books.DAY);
        Book done = Books.after(book, promised, new BookEvent.ActionDone(TOLD, Books.DAY, 1));
        assertEquals(1, Books.after(done, promised).outcomes().openActions().size());
    }

    @Test
    void theEarliestDueStandsFirst() {
        Book after = Books.after(
                book,
                Books.promised(Books.action(2), Books.CABS, Books.DAY.plusDays(9)),
                Books.promised(TOLD, Books.CABS, Books.DAY));
        assertEquals(
                List.of(TOLD, Books.action(2)),
                after.outcomes().openActions().stream().map(PromisedAction::id).toList());
    }

    @Test
    void onlyAnOrganisationPromises() {
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, book, Books.promised(TOLD, Books.HALL, Books.DAY));
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, book, new BookEvent.ActionDone(TOLD, Books.DAY, 1));
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, book, new BookEvent.ActionTakenBack(TOLD));
    }

    @Test
    void aSessionIsFollowedUpOnceAndWithNumbersOnly() {
        Book due = Books.after(book, new BookEvent.FollowUpDue(Books.SESSION, Books.DAY.plusMonths(3)));
        assertEquals(1, due.outcomes().openFollowUps().size());
        Book done = Books.after(due, new BookEvent.FollowUpDone(Books.SESSION, Books.DAY.plusMonths(3), 24, 9));
        assertTrue(done.outcomes().openFollowUps().isEmpty());
        assertEquals(book, Books.after(done, new BookEvent.FollowUpTakenBack(Books.SESSION)));
    }

    @Test
    void moreCannotReplyThanWereAsked() {
        Book due = Books.after(book, new BookEvent.FollowUpDue(Books.SESSION, Books.DAY));
        Books.assertRefused(BookReason.MORE_REPLIES_THAN_ASKED, due, replies(9, 10));
        Books.assertRefused(BookReason.NOT_A_NUMBER, due, replies(0, 0));
        Books.assertRefused(BookReason.NOT_A_NUMBER, due, replies(5, -1));
        Books.assertRefused(
                BookReason.NOT_IN_THE_BOOK,
                due,
                new BookEvent.FollowUpDone(new SessionId(Books.entry(1).value()), Books.DAY, 1, 1));
    }

    @Test
    void peopleAreAskedThreeMonthsAfterTheSessionWasClosed() {
        assertEquals(LocalDate.of(2027, 2, 28), FollowUp.usualDay(LocalDate.of(2026, 11, 30)));
    }

    private static BookEvent replies(int asked, int replied) {
        return new BookEvent.FollowUpDone(Books.SESSION, Books.DAY, asked, replied);
    }

    @Test
    void whatWasLearnedIsCountedAgainWhenMoreSheetsCameIn() {
        Book once = Books.after(Book.EMPTY, new BookEvent.ChangeCounted(Books.SESSION, pairs(3)));
        Learned.MonthsLater later = new Learned.MonthsLater(pairs(1), pairs(1));
        Book twice = Books.after(
                once,
                new BookEvent.LaterCounted(Books.SESSION, later),
                new BookEvent.ChangeCounted(Books.SESSION, pairs(4)));
        assertEquals(new Learned(pairs(4), later), twice.outcomes().learned().get(Books.SESSION));
        assertEquals(
                new BookDecision.Refused(BookReason.NOT_IN_THE_BOOK),
                BookRules.decide(Book.EMPTY, List.of(new BookEvent.LaterCounted(Books.SESSION, later))));
    }

    private static Change pairs(int matched) {
        return new Change(new Turnout(9, matched, matched, matched), List.of(), Map.of(), Map.of(), List.of());
    }
}
