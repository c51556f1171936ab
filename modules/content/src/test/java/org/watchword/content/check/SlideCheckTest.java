package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.MemoryLibrary;

class SlideCheckTest {

    private static final String PLAIN = "layout: statement\nminutes: 1";
    private static final String NOTES = "\n\n### Notes\n\n**Say:** So.\n";

    @Test
    void aSlideHasNotes() {
        assertEquals(List.of("3 NoNotes"), told(MemoryLibrary.slideOf("one", PLAIN, "One.\n")));
    }

    @Test
    void aSensitiveSlidePreparesItsTrainer() {
        String sensitive = PLAIN + "\nsensitive: true";
        assertEquals(List.of("3 NoWarning"), told(MemoryLibrary.slideOf("one", sensitive, "One." + NOTES)));
        assertEquals(
                List.of(),
                told(MemoryLibrary.slideOf(
                        "one", sensitive, "One." + NOTES + "\n### Before you show this\n\nLook round.\n")));
    }

    @ParameterizedTest
    @CsvSource({"39, ''", "40, 3 TooManyWords"})
    void theHeadingCountsAsWords(int words, String told) {
        String body = "one ".repeat(20) + ".\n" + "one ".repeat(words - 20) + ".";
        assertEquals(told.isEmpty() ? List.of() : List.of(told), told(MemoryLibrary.slide("one", "statement", body)));
    }

    @Test
    void eachSlideCountsItsOwnWords() {
        String body = "one ".repeat(24) + ".";
        assertEquals(
                List.of(),
                told(MemoryLibrary.slide("one", "statement", body), MemoryLibrary.slide("two", "statement", body)));
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "2.25, 3 OfTimer"})
    void aTimerEndsWithItsSlide(double timer, String told) {
        assertEquals(
                told.isEmpty() ? List.of() : List.of(told),
                told(MemoryLibrary.slideOf("one", "layout: discussion\nminutes: 2\ntimer: " + timer, "One?" + NOTES)));
    }

    @Test
    void aSlideAsksAQuestionThatIsThere() {
        String asking = "layout: question\nminutes: 1\nquestion: core/one#sure";
        String slide = MemoryLibrary.slideOf("one", asking, NOTES);
        assertEquals(List.of("3 UnknownQuestion"), told(slide));
        MemoryLibrary library = MemoryLibrary.ofSlides(slide)
                .with(
                        "modules/core/one/questions.en.md",
                        "# One\n"
                                + MemoryLibrary.question(
                                        "sure",
                                        "kind: scale\nuse: [session]\noutcome: confidence",
                                        "- **1** No\n- **2** Yes"));
        assertEquals(List.of(), library.checked());
    }

    @Test
    void aSlideThatIsShownInItsSourcesLanguageIsToldOnce() {
        String words =
                "{ notes: N, handout: H, before: B, say: S, ask: A, if-asked: I, source: O, explanation: E, step: C }";
        MemoryLibrary library = MemoryLibrary.ofSlides(MemoryLibrary.slideOf("one", PLAIN, "One.\n"))
                .replaced("library.yaml", "languages: [en]", "languages: [en, cy]")
                .replaced("library.yaml", "words:\n", "words:\n  cy: " + words + "\n")
                .with(
                        "modules/core/one/slides.cy.md",
                        "# Un\n\n```translation\nchecked-by: A. Reader\nchecked-on: 2026-05-31\n```\n");
        List<Problem> problems = new ArrayList<>();
        new SlideCheck().look(library.read(), problems::add);
        assertEquals(1, problems.size());
    }

    private static List<String> told(String... slides) {
        return MemoryLibrary.ofSlides(slides).checked().stream()
                .filter(told -> told.startsWith("modules/core/one/slides.en.md:"))
                .map(told -> told.substring(told.indexOf(':') + 1))
                .toList();
    }
}
