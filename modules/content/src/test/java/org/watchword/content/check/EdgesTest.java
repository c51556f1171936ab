package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.problem.AgeProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.problem.TimeProblem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.read.MemoryLibrary;

/// What FORMAT.md allows "up to" is allowed; one more is told.
class EdgesTest {

    private static final LocalDate REVIEW_BY = LocalDate.of(2027, 5, 31);

    private MemoryLibrary library = MemoryLibrary.small();

    @ParameterizedTest
    @CsvSource({"25, 0", "26, 1"})
    void aSentenceHas25Words(int words, int told) {
        assertEquals(told, count(WordProblem.LongSentence.class, slide(words(words) + ".", 1), ""));
    }

    @ParameterizedTest
    @CsvSource({"39, 0", "40, 1"})
    void aSlideHas40WordsWithItsHeading(int words, int told) {
        String body = words(20) + ".\n" + words(words - 20) + ".";
        assertEquals(told, count(SlideProblem.TooManyWords.class, slide(body, 1), ""));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "2.25, 1", "0, 0"})
    void theMinutesOfAModuleAreThoseOfItsSlidesWithinOne(double minutes, int told) {
        assertEquals(told, count(TimeProblem.OfModule.class, slide("Few words.", minutes), ""));
    }

    @ParameterizedTest
    @CsvSource({"30, 14, 60, 0, 0, 0", "31, 15, 61, 1, 1, 1"})
    void aQuestionHas30WordsAnOption14AndTheExplanation60(
            int question, int option, int explanation, int longQuestion, int longOption, int longExplanation) {
        String questions = question(question, option, explanation);
        assertEquals(longQuestion, count(WordProblem.LongQuestion.class, slide("Few words.", 1), questions));
        assertEquals(longOption, count(WordProblem.LongOption.class, slide("Few words.", 1), questions));
        assertEquals(longExplanation, count(WordProblem.LongExplanation.class, slide("Few words.", 1), questions));
    }

    @Test
    void aReviewIsDueTheDayAfterItsDate() {
        write("modules/core/edge/slides.en.md", slide("Few words.", 1));
        assertEquals(0, reviews(REVIEW_BY));
        assertEquals(1, reviews(REVIEW_BY.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 0", "2026-12-01, 4"})
    void aNumberIsOldAfterSixMonths(LocalDate on, int told) {
        assertEquals(
                told,
                Checker.check(MemoryLibrary.good().read(), on, SlideMeasure.NONE).stream()
                        .filter(AgeProblem.ContactOld.class::isInstance)
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-12-31", "2026-02, 2026-02-28", "2028-02, 2028-02-29", "2026-02-19, 2026-02-19"})
    void aFigureIsAsYoungAsItsDateCanMean(String published, LocalDate lastDay) {
        assertEquals(lastDay, AgeCheck.lastDay(published));
    }

    private long reviews(LocalDate on) {
        return Checker.check(library.read(), on, SlideMeasure.NONE).stream()
                .filter(AgeProblem.ReviewPassed.class::isInstance)
                .filter(problem -> problem.file().endsWith("edge/module.yaml"))
                .count();
    }

    private long count(Class<? extends Problem> kind, String slides, String questions) {
        write("modules/core/edge/slides.en.md", slides);
        if (!questions.isEmpty()) {
            write("modules/core/edge/questions.en.md", questions);
        }
        return Checker.check(library.read(), Examples.TODAY, SlideMeasure.NONE).stream()
                .filter(kind::isInstance)
                .count();
    }

    private static String slide(String body, double minutes) {
        return """
                # Edge

                ## One

                ```slide
                id: one
                layout: statement
                minutes: %s
                ```

                %s

                ### Notes

                **Say:** One.
                """.formatted(minutes, body);
    }

    private static String question(int question, int option, int explanation) {
        return """
                # Edge

                ## %s

                ```question
                id: one
                kind: single
                use: [session]
                outcome: report
                ```

                - [x] **a** %s
                - [ ] **b** No
                - [?] **ns** Not sure

                ### Explanation

                %s

                ### Source

                [An office](https://office.example/page), read 2026-05-31
                """.formatted(sentences(question), words(option), sentences(explanation));
    }

    /// Sentences short enough that only their sum is told.
    private static String sentences(int words) {
        return IntStream.rangeClosed(1, words)
                .mapToObj(number -> number % 10 == 0 ? "one." : "one")
                .collect(Collectors.joining(" "));
    }

    private static String words(int words) {
        return IntStream.range(0, words).mapToObj(_ -> "one").collect(Collectors.joining(" "));
    }

    private void write(String name, String text) {
        library = library.with("modules/core/edge/module.yaml", """
                format: module/1
                id: core/edge
                version: 1
                minutes: 1
                audiences: [all]
                reviewed: { on: 2026-05-31, by: A. Reader }
                review-by: %s
                """.formatted(REVIEW_BY))
                .with(name, text);
    }
}
