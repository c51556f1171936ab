package org.watchword.content.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.content.text.Inline;

class ScenarioTest {

    private static final Option GOOD = option("good", Role.GOOD);
    private static final Option RISKY = option("risky", Role.RISKY);

    @Test
    void theRoomFollowsTheGoodChoices() {
        KindDetail.Step first = step(Map.of("good", 3, "risky", 2), RISKY, GOOD);
        KindDetail.Step second = step(Map.of("good", 0), GOOD);
        KindDetail.Step third = step(Map.of("good", 0, "risky", 0), RISKY, GOOD);
        assertEquals(List.of(first, third), told(first, second, third));
    }

    @Test
    void withoutAGoodChoiceItFollowsTheFirst() {
        KindDetail.Step first = step(Map.of("risky", 2), RISKY);
        KindDetail.Step second = step(Map.of());
        assertEquals(List.of(first, second), told(first, second));
    }

    @Test
    void aStoryThatTurnsBackOrLeavesStillEnds() {
        KindDetail.Step round = step(Map.of("good", 1), GOOD);
        assertEquals(List.of(round), told(round));
        KindDetail.Step away = step(Map.of("good", 9), GOOD);
        assertEquals(List.of(away), told(away));
        assertEquals(List.of(), told());
    }

    @Test
    void theWordsOfAnOptionStandAlone() {
        Option option = new Option("a", Role.RIGHT, List.of(new Inline.Words(" Report it ")), List.of());
        assertEquals("Report it", option.words());
    }

    @Test
    void knowledgeIsAskedByTheseKinds() {
        assertEquals(
                List.of(QuestionKind.SCALE, QuestionKind.CONFIDENCE, QuestionKind.TEXT, QuestionKind.CLOUD),
                List.of(QuestionKind.values()).stream()
                        .filter(kind -> !kind.asksKnowledge())
                        .toList());
    }

    private static List<KindDetail.Step> told(KindDetail.Step... steps) {
        return new KindDetail.Scenario(List.of(steps)).told();
    }

    private static KindDetail.Step step(Map<String, Integer> next, Option... choices) {
        return new KindDetail.Step(List.of(), List.of(choices), next);
    }

    private static Option option(String id, Role role) {
        return new Option(id, role, List.of(), List.of());
    }
}
