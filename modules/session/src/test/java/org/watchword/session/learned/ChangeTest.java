package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.watchword.session.Asked;
import org.watchword.session.RoundOutline;

class ChangeTest {

    @Test
    void whoLeftAndWhoCameLateIsCountedAndNotCompared() {
        AnswerSet before = Room.set(1, Map.of(1, "W", 2, "W", 3, "W", 4, "-"));
        AnswerSet after = Room.set(1, Map.of(3, "R", 4, "R", 5, "R", 6, "-"));
        Change change = Change.of(9, before, after);
        assertEquals(new Turnout(9, 3, 3, 1), change.turnout());
        assertEquals(2, change.turnout().lost());
        assertEquals(2, change.turnout().joinedLate());
        assertEquals(
                List.of(0, 0, 1, 0), Room.counts(change.questions().getFirst().right()));
    }

    @Test
    void eachWayOfChangingHasItsOwnCell() {
        Change change = Room.changed(4, 3, 2, 1);
        TwoByTwo right = change.questions().getFirst().right();
        assertEquals(new TwoByTwo(4, 3, 2, 1), right);
        assertEquals(7, right.before());
        assertEquals(6, right.after());
        assertEquals(10, right.pairs());
    }

    @Test
    void notSureIsNotRightAndShownApart() {
        QuestionChange change = one("?RW??", "R?R?W");
        assertEquals(List.of(0, 1, 2, 2), Room.counts(change.right()));
        assertEquals(List.of(1, 2, 1, 1), Room.counts(change.notSure()));
    }

    @Test
    void whatWasSkippedIsLeftOutAndCounted() {
        AnswerSet before = Room.set(2, Map.of(1, "R-", 2, "-R", 3, "RR"));
        AnswerSet after = Room.set(2, Map.of(1, "RR", 2, "RR", 3, "R-"));
        Change change = Change.of(3, before, after);
        assertEquals(
                List.of(1, 2),
                change.questions().stream().map(QuestionChange::skipped).toList());
        assertEquals(new TwoByTwo(2, 0, 0, 0), change.questions().getFirst().right());
        assertEquals(new TwoByTwo(1, 0, 0, 0), change.questions().getLast().right());
        assertEquals(new TwoByTwo(3, 0, 0, 0), change.right());
        assertEquals(Map.of(new Score(1, 1, 1), 3), change.scores());
    }

    @Test
    void whoNeverAnsweredTheSameQuestionTwiceHasNoScore() {
        Change change = Change.of(1, Room.set(2, Map.of(1, "R-")), Room.set(2, Map.of(1, "-R")));
        assertEquals(1, change.turnout().matched());
        assertEquals(Map.of(), change.scores());
    }

    @Test
    void scoresAreCountedNotKeptWithTheirSlips() {
        AnswerSet before = Room.set(3, Map.of(1, "RWW", 2, "WRW", 3, "RRR"));
        AnswerSet after = Room.set(3, Map.of(1, "RR?", 2, "WRR", 3, "RRW"));
        assertEquals(
                Map.of(new Score(1, 2, 3), 2, new Score(3, 2, 3), 1),
                Change.of(3, before, after).scores());
    }

    @Test
    void confidentlyWrongIsWrongAndAtLeastFourOfFive() {
        AnswerSet before = Room.set(1, Map.of(1, "W4", 2, "W3", 3, "W5", 4, "R5", 5, "W5", 6, "W4"));
        AnswerSet after = Room.set(1, Map.of(1, "R5", 2, "W5", 3, "W4", 4, "R5", 5, "?", 6, "R"));
        Change change = Change.of(6, before, after);
        assertEquals(new TwoByTwo(1, 2, 1, 1), change.questions().getFirst().confidentlyWrong());
        assertEquals(new TwoByTwo(1, 2, 1, 1), change.confidentlyWrong());
    }

    @Test
    void confidenceHasFivePoints() {
        assertThrows(IllegalArgumentException.class, () -> Answer.of(Mark.RIGHT, 0));
        assertThrows(IllegalArgumentException.class, () -> Answer.of(Mark.RIGHT, 6));
        assertEquals(1, Answer.of(Mark.RIGHT, 1).confidence().orElseThrow());
        assertEquals(5, Answer.of(Mark.RIGHT, 5).confidence().orElseThrow());
    }

    @Test
    void questionsInOtherWordsAreNamedAndNotCompared() {
        Sheet all = new Sheet(
                Map.of("same", Answer.of(Mark.RIGHT), "old", Answer.of(Mark.RIGHT), "early", Answer.of(Mark.RIGHT)),
                Map.of());
        AnswerSet before = new AnswerSet(Map.of("same", 3, "old", 1, "early", 1), Map.of(Room.slip(1), all));
        AnswerSet after = new AnswerSet(Map.of("same", 3, "old", 2, "late", 1), Map.of(Room.slip(1), all));
        Change change = Change.of(1, before, after);
        assertEquals(
                List.of(new QuestionVersion("same", 3)),
                change.questions().stream().map(QuestionChange::question).toList());
        assertEquals(
                Set.of(
                        new LeftOut("old", LeftOut.Why.OTHER_WORDS),
                        new LeftOut("early", LeftOut.Why.BEFORE_ONLY),
                        new LeftOut("late", LeftOut.Why.AFTER_ONLY)),
                Set.copyOf(change.leftOut()));
        assertEquals(3, change.leftOut().size());
    }

    @Test
    void whatHasNoRightAnswerNeverEnters() {
        AnswerSet set = AnswerSet.of(
                List.of(round("scale", List.of()), round("b", List.of("x")), round("a", List.of("x", "y"))), Map.of());
        assertEquals(List.of(new QuestionVersion("b", 7), new QuestionVersion("a", 7)), set.questions());
    }

    private static RoundOutline round(String id, List<String> right) {
        return new RoundOutline(id, 7, Asked.BEFORE, false, List.of("x", "y", "z"), right, true);
    }

    @Property(tries = 200)
    void everyMatchedSlipIsInATableOrSkipped(@ForAll("rooms") List<String> lines) {
        AnswerSet before = Room.one(lines.get(0));
        AnswerSet after = Room.one(lines.get(1));
        Change change = Change.of(20, before, after);
        Turnout turnout = change.turnout();
        QuestionChange question = change.questions().getFirst();
        assertEquals(turnout.matched(), question.right().pairs() + question.skipped());
        assertEquals(question.right().pairs(), question.notSure().pairs());
        assertEquals(turnout.before(), turnout.matched() + turnout.lost());
        assertEquals(turnout.after(), turnout.matched() + turnout.joinedLate());
    }

    @Property(tries = 200)
    void backwardsEverythingIsTheOtherWayRound(@ForAll("rooms") List<String> lines) {
        QuestionChange there = one(lines.get(0), lines.get(1));
        QuestionChange back = one(lines.get(1), lines.get(0));
        assertEquals(turned(there.right()), back.right());
        assertEquals(turned(there.notSure()), back.notSure());
    }

    @Provide
    Arbitrary<List<String>> rooms() {
        return Arbitraries.strings()
                .withChars('R', 'W', '?', '-')
                .ofLength(12)
                .list()
                .ofSize(2);
    }

    private static TwoByTwo turned(TwoByTwo table) {
        return new TwoByTwo(table.both(), table.afterOnly(), table.beforeOnly(), table.neither());
    }

    private static QuestionChange one(String before, String after) {
        return Change.of(before.length(), Room.one(before), Room.one(after))
                .questions()
                .getFirst();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Turnout(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(9, 3, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(9, 2, 3, 3));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(9, 2, 3, -1));
        assertThrows(IllegalArgumentException.class, () -> new TwoByTwo(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new TwoByTwo(0, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Score(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Score(4, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Score(0, 4, 3));
        assertThrows(IllegalArgumentException.class, () -> new Score(-1, 1, 3));
    }
}
