package org.watchword.desktop.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.SourcePlace;

class DeckProblemsTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root")).resolve("training-content");
    private static final Library LIBRARY = LibraryReader.read(List.of(CONTENT));
    private static final DeckPlan TAXI = LIBRARY.plan("taxi-drivers", "en").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "decks/taxi-drivers.yaml, 1",
        "decks/another.yaml, 0",
        "modules/signs/transport/slides.en.md, 1",
        "modules/signs/elsewhere/slides.en.md, 0",
        "prints/taxi-leaflet/print.yaml, 1",
        "prints/another/print.yaml, 0",
        "contacts/gb.yaml, 1",
        "library.yaml, 1"
    })
    void onlyWhatThisDeckIsMadeOfIsCounted(String file, int errors) {
        DeckProblems taxi = new DeckProblems(TAXI);
        assertEquals(errors, taxi.of(List.of(problem(Path.of(file)))).size());
        assertEquals(errors, taxi.of(List.of(problem(CONTENT.resolve(file)))).size(), "from the root of the disk");
    }

    @Test
    void whatIsNotReadChangesNothing() {
        LocalDate today = LocalDate.of(2028, 1, 1);
        List<Problem> all = Checker.check(LIBRARY, today, SlideMeasure.NONE);
        for (String deck : List.of("taxi-drivers", "schools-15-17")) {
            DeckPlan plan = LIBRARY.plan(deck, "en").orElseThrow();
            DeckProblems ours = new DeckProblems(plan);
            List<Problem> whole = ours.of(all);
            assertFalse(whole.isEmpty(), "a review that is over");
            assertEquals(
                    whole, ours.of(Checker.check(LIBRARY.reading(ours::concerns), today, SlideMeasure.NONE)), deck);
        }
    }

    private static Problem problem(Path file) {
        return new IdProblem.NotTheFilesName(new SourcePlace(file, 1), "one", "other");
    }
}
