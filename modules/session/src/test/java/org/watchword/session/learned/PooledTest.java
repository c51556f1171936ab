package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.session.learned.PooledQuestion.Tested;

class PooledTest {

    @Test
    void twentyNinePairsAreCountedThirtyAreMeasured() {
        Pooled few = Pooled.of(List.of(Room.changed(5, 3, 12, 0), Room.changed(1, 0, 4, 4)));
        assertEquals(
                new TwoByTwo(6, 3, 16, 4), few.questions().getFirst().counts().right());
        assertEquals(Optional.empty(), few.questions().getFirst().tested());
        assertEquals(Optional.empty(), few.score());
        Pooled enough = Pooled.of(List.of(Room.changed(5, 3, 12, 0), Room.changed(1, 0, 5, 4)));
        assertTrue(enough.questions().getFirst().tested().isPresent());
        assertTrue(enough.score().isPresent());
    }

    @Test
    void figuresOverTwoSessions() {
        Pooled pooled = Pooled.of(List.of(Room.changed(10, 2, 8, 0), Room.changed(5, 1, 9, 5)));
        assertEquals(2, pooled.sessions());
        assertEquals(new Turnout(40, 40, 40, 40), pooled.turnout());
        Tested tested = pooled.questions().getFirst().tested().orElseThrow();
        assertEquals(45, tested.percentBefore());
        assertEquals(80, tested.percentAfter());
        assertEquals(2 * (1 + 20 + 190 + 1140) / Math.pow(2, 20), tested.chance(), 1e-15);
        PooledScore score = pooled.score().orElseThrow();
        assertEquals(45, score.before(), 1e-12);
        assertEquals(80, score.after(), 1e-12);
        assertEquals(35, score.change().mean(), 1e-12);
        assertEquals(40, score.change().pairs());
        assertTrue(score.change().low() > 0 && score.change().high() < 70);
        assertEquals(35.0 / 55, score.gain().orElseThrow(), 1e-12);
    }

    @Test
    void nothingWasLeftToGain() {
        Pooled pooled = Pooled.of(List.of(Room.changed(29, 1, 0, 0)));
        assertEquals(OptionalDouble.empty(), pooled.score().orElseThrow().gain());
    }

    @Test
    void eachPersonCountsOnceHoweverManyQuestionsTheyAnswered() {
        Change two = Change.of(1, Room.set(2, Map.of(1, "WW")), Room.set(2, Map.of(1, "RW")));
        Change one = Change.of(1, Room.one("W"), Room.one("R"));
        Pooled pooled = Pooled.of(Stream.concat(Stream.of(two), Collections.nCopies(29, one).stream())
                .toList());
        assertEquals((29 * 100 + 50) / 30.0, pooled.score().orElseThrow().after(), 1e-12);
    }

    @Test
    void versionsOfAQuestionAreNotAddedUp() {
        QuestionChange first = new QuestionChange(
                new QuestionVersion("q", 1), new TwoByTwo(1, 2, 3, 4), TwoByTwo.NONE, TwoByTwo.NONE, 5);
        QuestionChange second = new QuestionChange(
                new QuestionVersion("q", 2), new TwoByTwo(9, 9, 9, 9), TwoByTwo.NONE, TwoByTwo.NONE, 0);
        Pooled pooled = Pooled.of(List.of(session(second), session(first), session(first)));
        assertEquals(
                List.of(new QuestionVersion("q", 1), new QuestionVersion("q", 2)),
                pooled.questions().stream()
                        .map(each -> each.counts().question())
                        .toList());
        assertEquals(
                new QuestionChange(
                        new QuestionVersion("q", 1), new TwoByTwo(2, 4, 6, 8), TwoByTwo.NONE, TwoByTwo.NONE, 10),
                pooled.questions().getFirst().counts());
    }

    @Test
    void whatWasNotComparedIsNamedOnce() {
        LeftOut left = new LeftOut("q", LeftOut.Why.OTHER_WORDS);
        Change change = new Change(new Turnout(3, 2, 2, 1), List.of(), Map.of(), Map.of(), List.of(left));
        Pooled pooled = Pooled.of(List.of(change, change));
        assertEquals(List.of(left), pooled.leftOut());
        assertEquals(new Turnout(6, 4, 4, 2), pooled.turnout());
        assertEquals(2, pooled.turnout().lost());
    }

    @Test
    void unmatchedAveragesWouldLie() {
        Change change = Change.of(
                60,
                Room.one("R".repeat(12) + "W".repeat(48)),
                Room.one("R".repeat(12) + "R".repeat(6) + "W".repeat(12) + "-".repeat(30)));
        PooledScore score = Pooled.of(List.of(change)).score().orElseThrow();
        assertEquals(40, score.before(), 1e-12);
        assertEquals(60, score.after(), 1e-12);
        assertEquals(30, change.turnout().lost());
    }

    private static Change session(QuestionChange question) {
        return new Change(Turnout.NONE, List.of(question), Map.of(), Map.of(), List.of());
    }

    @Test
    void noSessionsHaveNoFigures() {
        Pooled none = Pooled.of(List.of());
        assertEquals(Turnout.NONE, none.turnout());
        assertEquals(Optional.empty(), none.score());
        assertEquals(Collections.emptyList(), none.questions());
    }
}
