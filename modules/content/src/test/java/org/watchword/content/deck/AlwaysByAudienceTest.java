package org.watchword.content.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;

/// Pupils have an opening and a help slide of their own here; everybody else has the general ones.
class AlwaysByAudienceTest {

    private static final MemoryLibrary LIBRARY = MemoryLibrary.small()
            .replaced("library.yaml", "  last: [core/frame#help]\n", """
                      last: [core/frame#help]
                      for:
                        schools-15-17:
                          first: [core/young#hello]
                          before-last: [core/young#promise]
                          last: [core/young#help]
                    """)
            .with("modules/core/young/module.yaml", MemoryLibrary.module("core/young", 3))
            .with(
                    "modules/core/young/slides.en.md",
                    "# Young\n" + MemoryLibrary.slide("hello", "title", "Hello.")
                            + MemoryLibrary.slide("promise", "statement", "We listen.")
                            + MemoryLibrary.slide("help", "close", "- {contact: emergency}"));

    @Test
    void anAudienceWithoutASetHasTheGeneralOne() {
        assertEquals(List.of("core/frame#hello", "core/one#one", "core/frame#help"), keys(LIBRARY));
    }

    @Test
    void anAudienceWithASetHasNothingOfTheGeneralOne() {
        assertEquals(
                List.of("core/young#hello", "core/one#one", "core/young#promise", "core/young#help"),
                keys(forPupils("core/one", "")));
    }

    @Test
    void theHelpThatIsCalledUpIsThatOfTheAudience() {
        assertEquals(
                "core/young#help",
                plan(forPupils("core/one", "")).help().orElseThrow().key());
    }

    @Test
    void onlyTheSlidesOfTheOwnSetAreLeftOutWhereTheirModuleIsTaught() {
        assertEquals(
                List.of(
                        "core/young#hello",
                        "core/frame#hello",
                        "core/frame#help",
                        "core/young#promise",
                        "core/young#help"),
                keys(forPupils("core/frame", "")));
        assertEquals(
                List.of("core/young#hello", "core/young#promise", "core/young#help"),
                keys(forPupils("core/young", "")));
    }

    @ParameterizedTest
    @CsvSource({"core/young, 1", "core/frame, 0"})
    void onlyTheSlidesOfTheOwnSetCannotBeSkipped(String module, int told) {
        assertEquals(
                told,
                forPupils(module, ", skip: [help]").checked().stream()
                        .filter("decks/one.yaml:7 AlwaysSlideTouched"::equals)
                        .count());
    }

    @Test
    void theMinutesOfADeckAreThoseOfItsOwnSet() {
        assertEquals(List.of(), forPupils("core/one", "").checked());
        assertEquals(
                List.of("decks/one.yaml:5 OfDeck"),
                forPupils("core/one", "")
                        .replaced("decks/one.yaml", "minutes: 4", "minutes: 2")
                        .checked());
    }

    @ParameterizedTest
    @CsvSource({"core/young#hello, core/young#nothing", "core/young#help, core/nowhere#help"})
    void aSlideOfASetThatIsNotThereIsTold(String slide, String other) {
        assertEquals(
                List.of("library.yaml:4 UnknownSlide"),
                LIBRARY.replaced("library.yaml", slide, other).checked());
    }

    @Test
    void theHelpOfEverySetNamesSomebody() {
        assertEquals(
                List.of("modules/core/young/slides.en.md:31 HelpNamesNobody"),
                LIBRARY.replaced("modules/core/young/slides.en.md", "{contact: emergency}", "Ask someone")
                        .checked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schools-15-17: | taxis:",
                "first: [core/young#hello] | first: []",
                "last: [core/young#help] | before: [core/young#help]"
            })
    void aSetThatIsNotWholeIsRefused(String right, String wrong) {
        assertEquals(
                1,
                LIBRARY.replaced("library.yaml", right, wrong).told().stream()
                        .filter(problem -> problem.startsWith("library.yaml:"))
                        .count());
    }

    private static MemoryLibrary forPupils(String module, String more) {
        return LIBRARY.replaced("decks/one.yaml", "audience: all", "audience: schools-15-17")
                .replaced(
                        "decks/one.yaml", "module: core/one, version: 1", "module: " + module + ", version: 1" + more);
    }

    private static DeckPlan plan(MemoryLibrary library) {
        return library.read().plan("one", "en").orElseThrow();
    }

    private static List<String> keys(MemoryLibrary library) {
        return plan(library).slides().stream().map(PlannedSlide::key).toList();
    }
}
