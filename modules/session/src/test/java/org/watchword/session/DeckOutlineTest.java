package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.content.read.LibraryReader;

/// The outline of the deck that is shipped.
class DeckOutlineTest {

    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "")).resolve("training-content")));
    private static final DeckPlan PLAN = LIBRARY.plan("taxi-drivers", "en").orElseThrow();
    private static final DeckOutline DECK = DeckOutline.of(PLAN);

    @Test
    void itSaysWhichDeckItWasAndWhatExactlyWasShown() {
        assertEquals("taxi-drivers", DECK.deckId());
        assertEquals("Taxi and private hire drivers", DECK.title());
        assertEquals("taxi-private-hire", DECK.audience());
        assertEquals("en", DECK.language());
        assertEquals(PLAN.hash(), DECK.hash());
    }

    @Test
    void everySlideStandsInItWithItsStepsAndMinutes() {
        assertEquals(PLAN.slides().size(), DECK.slides().size());
        for (int i = 0; i < DECK.slides().size(); i++) {
            PlannedSlide planned = PLAN.slides().get(i);
            SlideOutline outline = DECK.slides().get(i);
            assertEquals(planned.key(), outline.key());
            assertEquals(planned.steps(), outline.steps());
            assertEquals(planned.minutes(), outline.minutes());
            assertEquals(planned.part(), outline.part());
            assertEquals(planned.slide().sensitive(), outline.sensitive());
            assertEquals(planned.slide().optional(), outline.optional());
            assertEquals(
                    SlideOutline.questions(planned).keySet(), outline.rounds().keySet());
        }
    }

    @Test
    void thePartsCoverEverySlideOnce() {
        assertEquals(
                IntStream.range(0, DECK.slides().size()).boxed().toList(),
                DECK.parts().stream().flatMapToInt(DECK::slidesOf).boxed().toList());
    }

    @Test
    void aQuestionKeepsItsPermanentIdsAndNotItsWords() {
        PlannedSlide planned = PLAN.slides().stream()
                .filter(slide -> slide.question().isPresent())
                .findFirst()
                .orElseThrow();
        RoundOutline round = DECK.round(new RoundId(planned.key())).orElseThrow();
        List<Option> options = planned.question().orElseThrow().options();
        assertEquals(options.stream().map(Option::id).toList(), round.options());
        assertEquals(
                options.stream()
                        .filter(option -> option.role() == Role.RIGHT)
                        .map(Option::id)
                        .toList(),
                round.right());
        assertEquals(planned.question().orElseThrow().id().toString(), round.questionId());
    }

    @Test
    void theSameQuestionsAreAskedBeforeAndAfterInTheSameWords() {
        assertEquals(questions(Asked.BEFORE), questions(Asked.AFTER));
        assertTrue(questions(Asked.BEFORE).size() >= 6);
    }

    private static Set<String> questions(Asked asked) {
        return DECK.slides().stream()
                .flatMap(slide -> slide.round().stream())
                .filter(round -> round.asked() == asked)
                .map(round -> round.questionId() + " " + round.moduleVersion())
                .collect(Collectors.toSet());
    }

    @Test
    void whatTheDeckDoesNotHaveIsNotFound() {
        assertEquals(Optional.empty(), DECK.round(new RoundId("no#such")));
        assertEquals(
                Optional.empty(),
                DECK.round(new RoundId(DECK.slides().getFirst().key())));
        assertFalse(DECK.has(DECK.slides().size()));
        assertFalse(DECK.has(-1));
        assertTrue(DECK.has(0));
    }

    @Test
    void aWholeDeckCanBeClickedThroughFromTheFirstSlideToTheLast() {
        Course course = Course.doorsOpen(Setups.of(DECK)).ask(new Command.StartPresenting());
        for (int presses = 0; NextPress.of(course.state()) != NextPress.NOTHING; presses++) {
            assertTrue(presses < 1_000);
            course.press(1);
        }
        assertEquals(DECK.slides().size() - 1, course.state().show().at().slide());
        assertEquals(DECK.slides().size(), course.state().show().shown().size());
    }
}
