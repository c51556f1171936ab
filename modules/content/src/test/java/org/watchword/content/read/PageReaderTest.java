package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    private static final String SLIDES = "modules/core/one/slides.en.md";
    private static final String QUESTIONS = "modules/core/one/questions.en.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'```slide' | '```' | 3 NoBlock",
                "'```slide' | '```question' | 3 NoBlock",
                "'```slide' | 'So.\n\n```slide' | 3 NoBlock",
                "'layout: statement' | 'layout: poem' | 7 WrongValue",
                "'minutes: 1' | 'minutes: 1\nspeed: 2' | 9 UnknownKey",
                "'## one' | 'So.\n\n## one' | 3 NotAllowed",
                "'# One' | 'One' | 1 NoTitle"
            })
    void aSlideBeginsWithItsBlock(String from, String to, String told) {
        assertEquals(
                List.of(SLIDES + ":" + told),
                MemoryLibrary.small().replaced(SLIDES, from, to).told());
    }

    @Test
    void aSlideWithoutItsBlockIsLeftOut() {
        assertEquals(
                List.of(),
                MemoryLibrary.small()
                        .replaced(SLIDES, "```slide", "```")
                        .read()
                        .module("core/one")
                        .orElseThrow()
                        .text("en")
                        .slides());
    }

    @Test
    void anIdStandsOnceInItsFile() {
        String slide = MemoryLibrary.slide("one", "statement", "One.");
        assertEquals(
                List.of(SLIDES + ":17 Twice"),
                MemoryLibrary.ofSlides(slide, slide).told());
        String question = MemoryLibrary.question(
                "one", "kind: scale\nuse: [session]\noutcome: confidence", "- **1** No\n- **2** Yes");
        assertEquals(
                List.of(QUESTIONS + ":15 Twice"),
                MemoryLibrary.ofQuestions(question, question).told());
    }

    @Test
    void aFileWithoutSlidesOrQuestionsIsTold() {
        assertEquals(List.of(SLIDES + ":1 Empty"), MemoryLibrary.ofSlides().told());
        assertEquals(
                List.of(QUESTIONS + ":1 Empty"), MemoryLibrary.ofQuestions().told());
    }

    @Test
    void aQuestionFileBeginsWithQuestions() {
        assertEquals(
                List.of(QUESTIONS + ":3 NotAllowed"),
                MemoryLibrary.ofQuestions(
                                "\n---\n",
                                MemoryLibrary.question(
                                        "one",
                                        "kind: scale\nuse: [session]\noutcome: confidence",
                                        "- **1** No\n- **2** Yes"))
                        .told());
    }
}
