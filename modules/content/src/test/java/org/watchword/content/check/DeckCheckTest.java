package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.MemoryLibrary;

/// The deck begins its parts on line 7; what is wrong with a part is told there.
class DeckCheckTest {

    private static final String ASKED = MemoryLibrary.question("known", """
            kind: scale
            use: [before, after]
            outcome: confidence""", "- **1** No\n- **2** Yes");
    private static final MemoryLibrary LIBRARY = MemoryLibrary.ofSlides(
                    MemoryLibrary.slide("one", "statement", "One."), MemoryLibrary.slide("two", "statement", "Two."))
            .with("modules/core/one/questions.en.md", "# One\n" + ASKED)
            .with("modules/core/two/module.yaml", MemoryLibrary.module("core/two", 1))
            .with("modules/core/two/slides.en.md", "# Two\n" + MemoryLibrary.slide("two", "statement", "Two."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ module: core/one, version: 1 } | ''",
                "{ module: core/none, version: 1 } | 7 UnknownModule",
                "{ module: core/one, version: 2 } | 7 ModuleMovedOn",
                "{ module: core/one, version: 1, skip: [two] } | ''",
                "{ module: core/one, version: 1, skip: [none] } | 7 UnknownSlide",
                "{ module: core/one, version: 1, replace: { one: core/two#two } } | ''",
                "{ module: core/one, version: 1, replace: { none: core/two#two } } | 7 UnknownSlide",
                "{ module: core/one, version: 1, replace: { one: core/two#none } } | 7 UnknownSlide",
                "{ module: core/one, version: 1, replace: { one: core/none#one } } | 7 UnknownSlide",
                "{ module: core/frame, version: 1, skip: [help] } | 7 AlwaysSlideTouched",
                "{ module: core/frame, version: 1, replace: { hello: core/two#two } } | 7 AlwaysSlideTouched",
                "{ module: core/one, version: 1, replace: { one: core/one#one } } | 7 Circle",
                "{ module: core/one, version: 1, replace: { one: core/one#two, two: core/one#one } } | 7 Circle, 7 Circle",
                "{ module: core/one, version: 1, replace: { one: core/one#two, two: core/two#two } } | ''"
            })
    void aPartIsToldAtItsLine(String part, String told) {
        assertEquals(told, told(part));
    }

    @Test
    void aSlideThatOnlyLeadsIntoACircleIsNotOne() {
        assertEquals(
                "7 Circle",
                told("{ module: core/one, version: 1, replace: { one: core/one#two, two: core/one#two } }"));
    }

    @Test
    void aCircleIsFollowedThroughOtherModules() {
        assertEquals(
                "7 Circle, 8 Circle",
                told(
                        "{ module: core/one, version: 1, replace: { one: core/two#two } }",
                        "{ module: core/two, version: 1, replace: { two: core/one#one } }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before | after | ''",
                "before | before | 8 AskedUnevenly, 8 AskedUnevenly",
                "after | after | 8 AskedUnevenly, 8 AskedUnevenly"
            })
    void eachAskStandsOnce(String first, String second, String told) {
        String said = told(
                "{ ask: " + first + ", minutes: 1 }",
                "{ ask: " + second + ", minutes: 1 }",
                "{ module: core/one, version: 1 }");
        assertEquals(told.isEmpty() ? "" : "7 AskedUnevenly, 8 AskedUnevenly", said);
    }

    @ParameterizedTest
    @CsvSource({"before", "after"})
    void anAskAloneIsTold(String moment) {
        assertEquals(
                "7 AskedUnevenly", told("{ ask: " + moment + ", minutes: 1 }", "{ module: core/one, version: 1 }"));
    }

    @Test
    void beforeAndAfterSkipTheSame() {
        String one = "{ module: core/one, version: 1 }";
        String before = "{ ask: before, minutes: 1, skip: [core/one#known] }";
        assertEquals("", told(before, one, "{ ask: after, minutes: 1, skip: [core/one#known] }"));
        assertEquals("9 AskedUnevenly", told(before, one, "{ ask: after, minutes: 1 }"));
    }

    @Test
    void aSkippedQuestionMustBeThere() {
        String skip = ", minutes: 1, skip: [core/one#none] }";
        assertEquals(
                "7 UnknownQuestion, 9 UnknownQuestion",
                told("{ ask: before" + skip, "{ module: core/one, version: 1 }", "{ ask: after" + skip));
    }

    @Test
    void aPrintThatIsNotThereIsToldAtItsOwnLine() {
        assertEquals("10 UnknownPrint", told("{ module: core/one, version: 1 }\nprints:\n  # one a line\n  - none"));
    }

    /// The problems of a deck with these parts, by line.
    private static String told(String... parts) {
        MemoryLibrary library = LIBRARY.with(
                "decks/one.yaml",
                "format: deck/1\nid: one\ntitle: { en: One }\naudience: all\nminutes: 5\nparts:\n  - "
                        + String.join("\n  - ", parts) + "\n");
        List<Problem> problems = new ArrayList<>();
        new DeckCheck().look(library.read(), problems::add);
        return String.join(
                ", ",
                problems.stream()
                        .map(problem ->
                                problem.line() + " " + problem.getClass().getSimpleName())
                        .sorted()
                        .toList());
    }
}
