package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.session.SessionId;

class CommentsTest {

    private static final SessionId SESSION = new SessionId(new UUID(0, 7));
    private static final CommentId ID = new CommentId(new UUID(6, 1));
    private static final List<String> NAMES = List.of("Łucja Nowak", "Jo O'Neil");
    private static final List<String> LIVED_THROUGH = List.of("my boss", "passport", "can’t leave");

    @Test
    void aCommentStandsInTheBookUntilItIsTakenBack() {
        Book approved = after(Book.EMPTY, approve("I know what to do now."));
        assertEquals(
                Map.of(ID, new Comment(SESSION, "I know what to do now.")),
                approved.outcomes().comments());
        assertEquals(
                Map.of(),
                after(approved, new BookEvent.CommentTakenBack(ID)).outcomes().comments());
    }

    @Test
    void oneThatIsUnknownCannotBeTakenBack() {
        assertEquals(
                new BookDecision.Refused(BookReason.NOT_IN_THE_BOOK),
                BookRules.decide(Book.EMPTY, List.of(new BookEvent.CommentTakenBack(ID))));
    }

    @Test
    void onlyOneThoughtFitsIntoAComment() {
        String longest = "x".repeat(BookRules.LONGEST_COMMENT);
        assertEquals(
                1, after(Book.EMPTY, approve(longest)).outcomes().comments().size());
        assertEquals(refused(BookReason.COMMENT_TOO_LONG), decide(longest + "x"));
        assertEquals(refused(BookReason.COMMENT_TOO_LONG), decide("one\ntwo"));
        assertEquals(refused(BookReason.COMMENT_MISSING), decide("  "));
    }

    @Test
    void itsWordsReachNoLog() {
        assertFalse(new Comment(SESSION, "Marker").toString().contains("Marker"));
    }

    @ParameterizedTest
    @CsvSource({
        "ask LUCJA or łucja, NAME",
        "Nowak said it well, NAME",
        "call 07700 900 123, NUMBER",
        "(01206) 12-34, NUMBER",
        "me@example.org, ADDRESS",
        "see www.example.org, ADDRESS",
        "I can't leave, LIVED_THROUGH",
        "then My Boss shouted, LIVED_THROUGH"
    })
    void whatCouldPointAtSomebodyIsFound(String comment, PointsAt expected) {
        assertEquals(Set.of(expected), PointsAt.in(comment, NAMES, LIVED_THROUGH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clear and calm. I would come again.",
                "In 2026 we need 3 more, at 10 o’clock",
                "A snowakening",
                "My bosses should see this",
                "Jo"
            })
    void plainWordsAreLeftInPeace(String comment) {
        assertEquals(Set.of(), PointsAt.in(comment, NAMES, LIVED_THROUGH));
    }

    private static BookEvent approve(String words) {
        return new BookEvent.CommentApproved(ID, new Comment(SESSION, words));
    }

    private static Book after(Book book, BookEvent event) {
        return assertInstanceOf(BookDecision.Happens.class, BookRules.decide(book, List.of(event)))
                .after();
    }

    private static BookDecision decide(String words) {
        return BookRules.decide(Book.EMPTY, List.of(approve(words)));
    }

    private static BookDecision refused(BookReason reason) {
        return new BookDecision.Refused(reason);
    }
}
