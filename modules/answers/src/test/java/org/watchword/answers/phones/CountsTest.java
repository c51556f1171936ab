package org.watchword.answers.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;

class CountsTest {

    @Test
    void whoSkippedIsInNoCountAndWhatNobodyChoseIsNone() {
        List<Given.Kept> given =
                List.of(new Given.Chosen(List.of("ask")), new Given.Chosen(List.of("ask")), new Given.Skipped());
        assertEquals(Map.of("ask", 2, "report", 0, "ns", 0), Counts.of(GivenQuestions.single(), given));
    }

    @Test
    void anOrderIsCountedByItsFirstStepAsHandsAre() {
        Question order = GivenQuestions.of(QuestionKind.ORDER);
        List<String> ids = order.options().stream().map(Option::id).toList();
        Map<String, Integer> counts =
                Counts.of(order, List.of(new Given.Ordered(ids), new Given.Ordered(ids.reversed())));
        assertEquals(1, counts.get(ids.getFirst()));
        assertEquals(1, counts.get(ids.getLast()));
        assertEquals(2, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void pairsAreCountedByThePartnerOfTheFirst() {
        Question match = GivenQuestions.of(QuestionKind.MATCH);
        String first = match.options().getFirst().id();
        String second = match.options().get(1).id();
        String partner = match.called().getFirst().option().id();
        Map<String, Integer> counts = Counts.of(
                match, List.of(new Given.Matched(Map.of(first, partner)), new Given.Matched(Map.of(second, partner))));
        assertEquals(1, counts.get(partner));
    }

    @Test
    void handsThatCannotAnswerHaveNoCounts() {
        assertEquals(Map.of(), Counts.of(GivenQuestions.of(QuestionKind.TEXT), List.of()));
    }

    @Test
    void aSceneIsCountedByItsChoicesWithNotSureBesideThem() {
        Question scene = GivenQuestions.of(QuestionKind.SCENARIO);
        assertEquals(
                Map.of("stay", 1, "follow", 0, "?", 1),
                Counts.of(
                        scene,
                        List.of(
                                new Given.Chosen(List.of("stay")),
                                new Given.Chosen(List.of("?")),
                                new Given.Skipped())));
    }
}
