package org.watchword.desktop.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.afterwards.AfterwardsViewState.LeftRow;
import org.watchword.desktop.afterwards.AfterwardsViewState.OpenRow;
import org.watchword.desktop.afterwards.AfterwardsViewState.Progress;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;

class AfterwardsViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void theEarliestDueStandsFirstAndSaysInWordsHowItStands() {
        List<OpenRow> open = state(Afterward.book(), Optional.empty()).open();
        assertEquals(
                List.of(
                        "Tell 30 colleagues",
                        "Name a lead person",
                        "Ask whether anything changed: send the host the form"),
                open.stream().map(OpenRow::what).toList());
        assertEquals(
                List.of("Overdue since Monday 2 November 2026", "Due today", "By Wednesday 2 December 2026"),
                open.stream().map(OpenRow::when).toList());
        assertEquals(
                List.of(true, false, false), open.stream().map(OpenRow::overdue).toList());
    }

    @Test
    void aPromiseOffersTheNumberThatWasPromised() {
        assertEquals(
                "30",
                state(Afterward.book(), Optional.empty()).open().getFirst().number());
    }

    @Test
    void whatWasLeftIsSaidInWords() {
        assertEquals(
                List.of(new LeftRow(
                        Afterward.LEFT.toString(), "40 copies of Leaflet for drivers · Polish", "Castle Hall · Today")),
                state(Afterward.book(), Optional.empty()).left());
    }

    @Test
    void ofASessionOnlyItsOwnMaterialIsShown() {
        assertEquals(
                1,
                state(Afterward.book(), Optional.of(Afterward.SESSION)).left().size());
        assertTrue(state(Afterward.book(), Optional.of(Afterward.OTHER)).left().isEmpty());
    }

    @Test
    void peopleOfASessionAreAskedThreeMonthsAfterItWasClosed() {
        assertEquals(
                Optional.of(Afterward.TODAY.plusMonths(3)),
                state(Afterward.book(), Optional.of(Afterward.SESSION)).askOn());
        assertEquals(Optional.empty(), state(Afterward.book(), Optional.empty()).askOn());
        assertEquals(
                Optional.empty(),
                state(Afterward.book(), Optional.of(Afterward.OTHER)).askOn());
    }

    @Test
    void thePageOfASessionSaysWhichAndOffersItsPlace() {
        var state = state(Afterward.book(), Optional.of(Afterward.SESSION));
        assertEquals("Taxi and private hire drivers · Castle Hall · Yesterday", state.detail());
        assertEquals("Castle Hall", state.place());
    }

    @Test
    void whatIsDoneWaitsNoMore() {
        Book done = Afterward.book().after(List.of(new BookEvent.ActionDone(Afterward.TOLD, Afterward.TODAY, 28)));
        assertEquals(2, state(done, Optional.empty()).open().size());
    }

    @Test
    void aSessionThatIsNotKnownAnyMoreLeavesItsLineWithoutAName() {
        SessionId gone = SessionId.parse("0197a000-0000-7000-8000-000000000009");
        Book book = Book.EMPTY.after(List.of(new BookEvent.FollowUpDue(gone, Afterward.TODAY)));
        assertEquals("", state(book, Optional.empty()).open().getFirst().who());
    }

    private static AfterwardsViewState state(Book book, Optional<SessionId> about) {
        return AfterwardsViewState.of(Afterward.facts(book, about), Progress.START, ENGLISH);
    }
}
