package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.watchword.session.learned.Outward.SafeQuestion;
import org.watchword.session.learned.Outward.SafeScore;

class OutwardTest {

    @Test
    void whereNothingIsSmallEverythingLeaves() {
        Outward outward = Outward.of(Pooled.of(List.of(Room.changed(15, 5, 30, 10))));
        SafeQuestion question = outward.questions().getFirst();
        assertTrue(question.right().whole());
        assertEquals(OptionalDouble.of(100 * 20 / 60.0), question.percentBefore());
        assertEquals(OptionalDouble.of(75), question.percentAfter());
        assertEquals(OptionalDouble.of(McNemar.exact(new TwoByTwo(15, 5, 30, 10))), question.chance());
        assertEquals(new Turnout(60, 60, 60, 60), outward.turnout());
        SafeScore score = outward.score().orElseThrow();
        assertEquals(List.of(33, 75, 42), List.of(score.before(), score.after(), score.change()));
        assertEquals(42.0 / 67, score.gain().orElseThrow(), 1e-12);
        assertTrue(score.low() < 42 && score.high() > 42);
    }

    @Test
    void aPercentageGoesWithTheCountItWasMadeOf() {
        Outward outward = Outward.of(Pooled.of(List.of(Room.changed(15, 2, 15, 1))));
        SafeQuestion question = outward.questions().getFirst();
        assertTrue(question.right().rowTotal(0).isPresent());
        assertTrue(question.right().columnTotal(0).isEmpty());
        assertEquals(OptionalDouble.of(100 * 17 / 33.0), question.percentBefore());
        assertEquals(OptionalDouble.empty(), question.percentAfter());
        assertEquals(OptionalDouble.empty(), question.chance());
        assertEquals(Optional.empty(), outward.score());
    }

    @Test
    void whatIsHiddenInsideHidesTheTestAndNotThePercentages() {
        SafeQuestion question = Outward.of(Pooled.of(List.of(Room.changed(15, 4, 20, 10))))
                .questions()
                .getFirst();
        assertFalse(question.right().whole());
        assertTrue(question.percentBefore().isPresent());
        assertTrue(question.percentAfter().isPresent());
        assertEquals(OptionalDouble.empty(), question.chance());
    }

    @Test
    void beforeHiddenHidesOnlyBefore() {
        SafeQuestion question = Outward.of(Pooled.of(List.of(Room.changed(2, 1, 18, 12))))
                .questions()
                .getFirst();
        assertEquals(OptionalDouble.empty(), question.percentBefore());
        assertEquals(OptionalDouble.of(100 * 20 / 33.0), question.percentAfter());
    }

    @Test
    void theAverageOfAllLeavesWhenOnePerCentIsFiveAnswers() {
        assertEquals(Optional.empty(), Outward.of(hiding(499)).score());
        assertTrue(Outward.of(hiding(500)).score().isPresent());
    }

    private static Pooled hiding(int answers) {
        QuestionVersion question = new QuestionVersion("a", 1);
        TwoByTwo right = new TwoByTwo(100, 2, answers - 103, 1);
        Map<Score, Integer> scores = Map.of(new Score(0, 1, 1), answers);
        QuestionChange change = new QuestionChange(question, right, TwoByTwo.NONE, TwoByTwo.NONE, 0);
        return Pooled.of(List.of(new Change(Turnout.NONE, List.of(change), scores, Map.of(), List.of())));
    }

    @Test
    void confidentlyWrongLeavesOnlyBesideAWholeTable() {
        TwoByTwo confident = new TwoByTwo(6, 12, 5, 7);
        SafeQuestion whole = question(new TwoByTwo(15, 5, 30, 10), confident);
        assertEquals(18, whole.confidentlyWrong().orElseThrow().rowTotal(0).orElseThrow());
        assertEquals(11, whole.confidentlyWrong().orElseThrow().columnTotal(0).orElseThrow());
        assertEquals(
                Optional.empty(),
                question(new TwoByTwo(15, 4, 30, 10), confident).confidentlyWrong());
        assertEquals(
                Optional.empty(),
                question(new TwoByTwo(15, 5, 30, 10), TwoByTwo.NONE).confidentlyWrong());
        SafeTable small = question(new TwoByTwo(15, 5, 30, 10), new TwoByTwo(1, 8, 9, 9))
                .confidentlyWrong()
                .orElseThrow();
        assertTrue(small.cell(0, 0).isEmpty());
    }

    private static SafeQuestion question(TwoByTwo right, TwoByTwo confident) {
        QuestionChange change = new QuestionChange(new QuestionVersion("a", 1), right, TwoByTwo.NONE, confident, 0);
        Change session = new Change(Turnout.NONE, List.of(change), Map.of(), Map.of(), List.of());
        return Outward.of(Pooled.of(List.of(session))).questions().getFirst();
    }

    @Test
    void whatPeopleSayOfThemselvesIsMadeSafeToo() {
        SelfReported said = new SelfReported(Map.of(new ThenNow(3, 2), 2, new ThenNow(3, 3), 9, new ThenNow(2, 4), 20));
        Change session = new Change(Turnout.NONE, List.of(), Map.of(), Map.of("s", said), List.of());
        SafeTable table = Outward.of(Pooled.of(List.of(session))).selfReported().get("s");
        assertTrue(table.cell(0, 0).isEmpty());
        assertTrue(table.cell(0, 1).isEmpty());
        assertEquals(20, table.cell(0, 2).orElseThrow());
        assertEquals(31, table.total());
    }

    @Test
    void underThirtyPairsThereAreSafeCountsOnly() {
        Outward outward = Outward.of(Pooled.of(List.of(Room.changed(6, 6, 6, 6))));
        SafeQuestion question = outward.questions().getFirst();
        assertTrue(question.right().whole());
        assertEquals(OptionalDouble.empty(), question.percentBefore());
        assertEquals(OptionalDouble.empty(), question.percentAfter());
        assertEquals(OptionalDouble.empty(), question.chance());
        assertEquals(Optional.empty(), outward.score());
    }
}
