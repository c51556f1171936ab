package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.question.KindDetail;

/// The first step begins on line 12, its choices on line 16; the second on line 21, its choices on line 25.
class ScenarioReaderTest {

    private static final String QUESTIONS = "modules/core/one/questions.en.md:";
    private static final String FIRST =
            "### Step 1\n\nOne.\n\n- [+] **a** A\n  > Yes.\n- [-] **b** B {step: end}\n  > No.\n\n";
    private static final String SECOND = "### Step 2\n\nTwo.\n\n- [+] **c** C\n  > Yes.\n- [~] **d** D\n  > So.\n";

    @Test
    void aChoiceLeadsOnOrToTheEnd() {
        KindDetail.Scenario scenario = (KindDetail.Scenario) library(FIRST + SECOND)
                .read()
                .module("core/one")
                .orElseThrow()
                .question("one", "en")
                .orElseThrow()
                .detail();
        assertEquals(
                List.of(Map.of("a", 2, "b", 0), Map.of("c", 0, "d", 0)),
                scenario.steps().stream().map(KindDetail.Step::next).toList());
        assertEquals("", told(FIRST + SECOND));
    }

    @ParameterizedTest
    @CsvSource({
        "B {step: 2}, ''",
        "B {step: 3}, 18 WrongMarks",
        "B {step: 1}, 18 WrongMarks",
        "B {step: 0}, ''",
        "B, ''"
    })
    void aChoiceLeadsToALaterStep(String words, String told) {
        assertEquals(told, told(FIRST.replace("B {step: end}", words) + SECOND));
    }

    @Test
    void aStepThatNothingLeadsToIsTold() {
        assertEquals("21 WrongMarks", told(FIRST.replace("A\n", "A {step: end}\n") + SECOND));
    }

    @Test
    void stepsAreNumbered() {
        assertEquals("21 WrongMarks", told(FIRST + SECOND.replace("Step 2", "Step 3")));
        assertEquals("12 WrongMarks", told(FIRST.replace("Step 1", "Step 0") + SECOND));
    }

    @Test
    void aStoryHasTwoToEightSteps() {
        assertEquals("3 WrongMarks", told(FIRST));
        StringBuilder steps = new StringBuilder(FIRST);
        for (int number = 2; number <= 8; number++) {
            steps.append(step(number));
        }
        assertEquals("", told(steps.toString()));
        assertEquals("3 WrongMarks", told(steps.append(step(9)).toString()));
    }

    private static String step(int number) {
        return SECOND.replace("Step 2", "Step " + number).replace("**c**", "**c" + number + "**") + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Two.\n\n' | '' | 21 WrongMarks",
                "Two. | 'Two.\n\nThree.\n\nFour.' | ''",
                "Two. | 'Two.\n\nThree.\n\nFour.\n\nFive.' | 21 WrongMarks",
                "Two. | '1. Two.' | 21 WrongMarks",
                "'- [~] **d** D\n  > So.\n' | '' | 21 WrongMarks",
                "[~] | [x] | 21 WrongMarks",
                "[~] | [?] | 21 WrongMarks",
                "'  > So.\n' | '- [-] **e** E\n  > No.\n- [-] **f** F\n  > No.\n' | 27 OptionUnexplained"
            })
    void aStepHasAStoryAndTwoToFourChoices(String from, String to, String told) {
        assertEquals(told, told(FIRST + SECOND.replace(from, to == null ? "" : to)));
    }

    @Test
    void fiveChoicesAreTooMany() {
        String more = "- [-] **e** E\n  > No.\n- [-] **f** F\n  > No.\n";
        assertEquals("", told(FIRST + SECOND + more));
        assertEquals("21 WrongMarks", told(FIRST + SECOND + more + "- [-] **g** G\n  > No.\n"));
    }

    @Test
    void aScenarioHasNoListOfItsOwn() {
        assertEquals("12 WrongMarks", told("- [x] **x** X\n  > Yes.\n\n" + FIRST + SECOND));
    }

    private static String told(String steps) {
        return String.join(", ", library(steps).told()).replace(QUESTIONS, "");
    }

    private static MemoryLibrary library(String steps) {
        return MemoryLibrary.ofQuestions(
                MemoryLibrary.question("one", "kind: scenario\nuse: [session]\noutcome: know", steps));
    }
}
