package org.watchword.content.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

class ScenarioTest {

    private static final Option GOOD = option("good", Role.GOOD);
    private static final Option RISKY = option("risky", Role.RISKY);
    private static final List<Block> TOLD = List.of(new Block.Paragraph(List.of(new Inline.Words("It is late."))));

    @Test
    void eachSceneIsAQuestionOfItsOwnThatSomebodyMayBeNotSureAbout() {
        KindDetail.Step first = step(Map.of("good", 2, "risky", 0), RISKY, GOOD);
        KindDetail.Step second = step(Map.of("good", 0), GOOD);
        List<Question> scenes = asked(QuestionKind.SCENARIO, new KindDetail.Scenario(List.of(first, second)))
                .scenes();
        assertEquals(2, scenes.size());
        Question scene = scenes.getFirst();
        assertEquals(TOLD, scene.more());
        assertEquals(List.of(), scene.explanation());
        assertEquals(List.of(), scene.scenes());
        assertEquals(
                List.of("A risky", "B good", "? ?"),
                scene.called().stream()
                        .map(called -> called.letter() + " " + called.option().id())
                        .toList());
        assertEquals(List.of(), scene.called().stream().filter(Called::right).toList());
    }

    @Test
    void nobodyIsAskedAboutAStoryAsAWhole() {
        Question story = asked(QuestionKind.SCENARIO, new KindDetail.Scenario(List.of(step(Map.of(), GOOD))));
        assertEquals(List.of(), story.called());
        assertEquals(
                List.of(), asked(QuestionKind.SINGLE, new KindDetail.Plain()).scenes());
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

    private static Question asked(QuestionKind kind, KindDetail detail) {
        return new Question(
                new QuestionId("core/all", "story"),
                1,
                "en",
                false,
                "What now?",
                List.of(),
                kind,
                Set.of(Use.SESSION),
                "act",
                List.of(),
                List.of(),
                detail,
                TOLD,
                List.of(),
                new SourcePlace(Path.of("questions.en.md"), 1));
    }

    private static KindDetail.Step step(Map<String, Integer> next, Option... choices) {
        return new KindDetail.Step(TOLD, List.of(choices), next);
    }

    private static Option option(String id, Role role) {
        return new Option(id, role, List.of(), List.of());
    }
}
