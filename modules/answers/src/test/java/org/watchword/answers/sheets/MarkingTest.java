package org.watchword.answers.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.session.learned.Mark;

class MarkingTest {

    @Test
    void oneOfSeveralIsRightOrWrongOrNotSure() {
        Question single = GivenQuestions.single();
        assertEquals(Mark.RIGHT, Marking.mark(single, chosen("report")));
        assertEquals(Mark.WRONG, Marking.mark(single, chosen("ask")));
        assertEquals(Mark.NOT_SURE, Marking.mark(single, chosen("ns")));
        assertEquals(Mark.SKIPPED, Marking.mark(single, new Given.Skipped()));
    }

    @Test
    void severalAreRightOnlyAllTogether() {
        Question multiple = GivenQuestions.of(QuestionKind.MULTIPLE);
        assertEquals(Mark.RIGHT, Marking.mark(multiple, chosen("plate", "time")));
        assertEquals(Mark.WRONG, Marking.mark(multiple, chosen("time")));
        assertEquals(Mark.WRONG, Marking.mark(multiple, chosen("time", "plate", "guess")));
        assertEquals(Mark.SKIPPED, Marking.mark(multiple, chosen()));
    }

    @Test
    void anOrderAndPairsAreRightAsAWhole() {
        Question order = GivenQuestions.of(QuestionKind.ORDER);
        assertEquals(Mark.RIGHT, Marking.mark(order, new Given.Ordered(List.of("stop", "note", "call"))));
        assertEquals(Mark.WRONG, Marking.mark(order, new Given.Ordered(List.of("stop", "call", "note"))));
        Question match = GivenQuestions.of(QuestionKind.MATCH);
        Map<String, String> all = Map.of("danger", "emergency", "worry", "helpline", "name", "paper");
        assertEquals(Mark.RIGHT, Marking.mark(match, new Given.Matched(all)));
        assertEquals(Mark.WRONG, Marking.mark(match, new Given.Matched(Map.of("danger", "emergency"))));
    }

    @Test
    void scenariosScalesAndOwnWordsAreNeverMarked() {
        for (QuestionKind kind : QuestionKind.values()) {
            boolean knowledge = kind.asksKnowledge() && kind != QuestionKind.SCENARIO;
            assertEquals(knowledge, Marking.marks(GivenQuestions.of(kind)), kind.name());
        }
        Question scale = GivenQuestions.of(QuestionKind.SCALE);
        assertThrows(IllegalArgumentException.class, () -> Marking.mark(scale, chosen("5")));
    }

    @Test
    void howSureIsAPointOfTheQuestionBefore() {
        Question sure = GivenQuestions.of(QuestionKind.CONFIDENCE);
        assertEquals(Optional.of("core/all#single"), Marking.about(sure));
        assertEquals(OptionalInt.of(4), Marking.point(sure, chosen("4")));
        assertEquals(OptionalInt.empty(), Marking.point(sure, new Given.Skipped()));
        assertFalse(Marking.about(GivenQuestions.single()).isPresent());
        assertTrue(Marking.scale(GivenQuestions.of(QuestionKind.SCALE)));
        assertFalse(Marking.counts(GivenQuestions.of(QuestionKind.TEXT)));
    }

    private static Given.Kept chosen(String... options) {
        return new Given.Chosen(List.of(options));
    }
}
