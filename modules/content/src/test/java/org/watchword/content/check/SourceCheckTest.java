package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.read.MemoryLibrary;

/// The body of the slide is on line 11 of its file, its notes below.
class SourceCheckTest {

    private static final String FILE = "modules/core/one/slides.en.md";
    private static final MemoryLibrary COUNTED =
            MemoryLibrary.ofSlides(MemoryLibrary.slide("one", "statement", "In 2024 it grew."));

    @Test
    void aNumberWithoutASourceIsToldAtItsLine() {
        assertEquals(List.of(FILE + ":11 Unsourced"), COUNTED.checked());
    }

    @Test
    void aSourceInTheNotesWillDo() {
        assertEquals(
                List.of(),
                COUNTED.replaced(FILE, "**Say:** So.", "**Say:** So.\n\n**Source:** An office, read 2026-05-31")
                        .checked());
    }

    @Test
    void aSlideIsToldOnceHoweverMuchItClaims() {
        assertEquals(
                List.of(FILE + ":11 Unsourced"),
                COUNTED.replaced(FILE, "**Say:** So.", "**Say:** The law says so. It was 1,000.")
                        .checked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Say:** It is illegal.",
                "**If asked:** One in four? No: one in ten.",
                "### Handout\n\nAct 2015"
            })
    void whatIsSaidOrHandedOutCountsToo(String text) {
        String slide = text.startsWith("###") ? "**Say:** So.\n\n" + text : text;
        List<String> told = MemoryLibrary.ofSlides(MemoryLibrary.slide("one", "statement", "It grew."))
                .replaced(FILE, "**Say:** So.", slide)
                .checked();
        assertEquals(
                1,
                told.stream().filter(problem -> problem.endsWith("Unsourced")).count(),
                told::toString);
    }
}
