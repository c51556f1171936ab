package org.watchword.answers.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenTongues;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.session.RoundId;

class SameQuestionTest {

    private static final KindDetail PLAIN = new KindDetail.Plain();

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void otherWordsAskTheSameAndAnotherVersionDoesNot(QuestionKind kind) {
        Question english = GivenQuestions.of(kind);
        assertTrue(SameQuestion.is(english, GivenTongues.in("ar", english)));
        assertFalse(SameQuestion.is(english, GivenTongues.in("ar", english, english.moduleVersion() + 1)));
    }

    @Test
    void aLetterThatStandsForAnotherAnswerIsAnotherQuestion() {
        Question english = GivenQuestions.single();
        List<Option> options = english.options();
        assertFalse(SameQuestion.is(english, GivenQuestions.question(english.kind(), options.reversed(), PLAIN)));
        assertFalse(SameQuestion.is(english, GivenQuestions.question(english.kind(), options.subList(0, 2), PLAIN)));
        List<Option> rightElsewhere = options.stream()
                .map(option -> GivenQuestions.option(option.id(), Role.NEUTRAL, "Other words"))
                .toList();
        assertFalse(SameQuestion.is(english, GivenQuestions.question(english.kind(), rightElsewhere, PLAIN)));
    }

    @Test
    void otherPartnersAndOtherChoicesAreAnotherQuestion() {
        Question pairs = GivenQuestions.of(QuestionKind.MATCH);
        Option letter = GivenQuestions.option("paper", Role.POINT, "A letter");
        KindDetail swapped = new KindDetail.Pairs(Map.of("danger", letter, "worry", letter, "name", letter));
        assertFalse(SameQuestion.is(pairs, GivenQuestions.question(pairs.kind(), pairs.options(), swapped)));
        Question story = GivenQuestions.story();
        assertFalse(SameQuestion.is(
                story, GivenQuestions.question(story.kind(), List.of(), new KindDetail.Scenario(List.of()))));
        List<Question> scenes = story.scenes();
        assertFalse(SameQuestion.is(scenes.getFirst(), scenes.getLast()));
        assertTrue(SameQuestion.is(
                scenes.getFirst(), GivenQuestions.story().scenes().getFirst()));
    }

    @Test
    void aRoundTakesOtherWordsAndNothingElse() {
        Question english = GivenQuestions.single();
        RoundAtPhones open = RoundAtPhones.reading(new RoundId("core/all#single"), english, 7)
                .opened();
        Question arabic = GivenTongues.in("ar", english);
        assertEquals(
                new RoundAtPhones(open.id(), arabic, open.stage(), open.version(), open.closedAt()),
                open.saying(arabic));
        assertSame(open, open.saying(GivenTongues.in("ar", english, 4)));
    }
}
