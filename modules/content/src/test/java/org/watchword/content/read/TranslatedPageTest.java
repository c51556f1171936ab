package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranslatedPageTest {

    private static final String SLIDES = "modules/core/one/slides.cy.md";
    private static final String BLOCK = "```translation\nchecked-by: A. Reader\nchecked-on: 2026-05-31\n```\n";
    private static final String WORDS =
            "{ notes: N, handout: H, before: B, say: S, ask: A, if-asked: I, source: O, explanation: E, step: C }";

    @Test
    void aTranslationSaysWhoCheckedIt() {
        assertEquals(List.of(SLIDES + ":1 NoBlock", SLIDES + ":1 Missing"), told("# Un\n"));
        assertEquals(List.of(SLIDES + ":1 Missing"), told("# Un\n\n" + BLOCK));
    }

    @Test
    void nothingElseStandsBeforeTheFirstSlide() {
        assertEquals(List.of(SLIDES + ":8 NotAllowed", SLIDES + ":1 Missing"), told("# Un\n\n" + BLOCK + "\n---\n"));
        assertEquals(
                List.of(SLIDES + ":1 NoBlock", SLIDES + ":3 NotAllowed", SLIDES + ":1 Missing"), told("# Un\n\n---\n"));
    }

    @Test
    void aTranslationOfNothingIsToldAtItsId() {
        String slide = "\n## Dau\n\n```slide\nid: two\nof: 00000000\n```\n\nDau.\n";
        assertEquals(List.of(SLIDES + ":11 OfNothing", SLIDES + ":1 Missing"), told("# Un\n\n" + BLOCK + slide));
    }

    private static List<String> told(String text) {
        return MemoryLibrary.small()
                .replaced("library.yaml", "languages: [en]", "languages: [en, cy]")
                .replaced("library.yaml", "words:\n", "words:\n  cy: " + WORDS + "\n")
                .with(SLIDES, text)
                .told()
                .stream()
                .filter(told -> told.startsWith(SLIDES))
                .toList();
    }
}
