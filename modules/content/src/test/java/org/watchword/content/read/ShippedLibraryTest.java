package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Severity;
import org.watchword.content.problem.TranslationProblem;

/// The real thing: whatever stands in training-content must be read without an error.
class ShippedLibraryTest {

    private static final Path SHIPPED = Path.of(System.getProperty("watchword.root"), "training-content");

    @Test
    void everyShippedFileIsReadWithoutAnError() {
        Library library = LibraryReader.read(List.of(SHIPPED));
        List<String> errors = Checker.check(library, LocalDate.of(2026, 6, 1), SlideMeasure.NONE).stream()
                .filter(problem -> problem.severity() == Severity.ERROR || problem.severity() == Severity.WARNING)
                .filter(problem -> !(problem instanceof TranslationProblem.Unchecked))
                .map(problem -> SHIPPED.relativize(problem.file()) + ":" + problem.line() + ": " + problem.what() + "; "
                        + problem.remedy())
                .toList();
        assertEquals("", String.join("\n", errors));
    }

    @Test
    void theTaxiDeckBecomesAPlanWithTheSameQuestionsBeforeAndAfter() {
        DeckPlan plan =
                LibraryReader.read(List.of(SHIPPED)).plan("taxi-drivers", "en").orElseThrow();
        assertEquals(asked(plan, Moment.BEFORE), asked(plan, Moment.AFTER));
        assertEquals(7, asked(plan, Moment.BEFORE).size());
    }

    @Test
    void theTaxiDeckTakesTheMinutesItPromises() {
        DeckPlan plan =
                LibraryReader.read(List.of(SHIPPED)).plan("taxi-drivers", "en").orElseThrow();
        double slides =
                plan.slides().stream().mapToDouble(PlannedSlide::minutes).sum();
        assertEquals(plan.deck().minutes(), slides, 1.0);
    }

    @Test
    void everyAudienceOfADeckHasANameInEveryLanguage() {
        Library library = LibraryReader.read(List.of(SHIPPED));
        for (Deck deck : library.decks()) {
            for (String language : library.languages()) {
                assertNotEquals(deck.audience(), library.audienceName(deck.audience(), language), deck.id());
            }
        }
    }

    private static List<String> asked(DeckPlan plan, Moment moment) {
        return plan.slides().stream()
                .filter(slide -> slide.moment() == moment)
                .map(slide -> slide.question().orElseThrow().id().toString())
                .toList();
    }
}
