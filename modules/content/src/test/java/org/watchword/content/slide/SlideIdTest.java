package org.watchword.content.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.question.QuestionId;

class SlideIdTest {

    @Test
    void anIdIsReadAndWrittenAlike() {
        assertEquals(Optional.of(new SlideId("core/one", "notice")), SlideId.parse("core/one#notice"));
        assertEquals("core/one#notice", new SlideId("core/one", "notice").toString());
        assertEquals(Optional.of(new QuestionId("core/one", "who")), QuestionId.parse("core/one#who"));
        assertEquals("core/one#who", new QuestionId("core/one", "who").toString());
        assertEquals(Optional.of(new SlideId("a", "b")), SlideId.parse("a#b"));
        assertEquals(Optional.of(new QuestionId("a", "b")), QuestionId.parse("a#b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "core/one", "#notice", "core/one#", "core/one#notice#more", "#", "a##"})
    void whatHasNotThatFormIsNoId(String text) {
        assertEquals(Optional.empty(), SlideId.parse(text));
        assertEquals(Optional.empty(), QuestionId.parse(text));
    }

    @Test
    void idsAreSortedByModuleThenByThemselves() {
        assertTrue(new SlideId("a", "z").compareTo(new SlideId("b", "a")) < 0);
        assertTrue(new SlideId("a", "z").compareTo(new SlideId("a", "b")) > 0);
        assertEquals(0, new SlideId("a", "z").compareTo(new SlideId("a", "z")));
        assertTrue(new QuestionId("a", "z").compareTo(new QuestionId("b", "a")) < 0);
        assertTrue(new QuestionId("b", "a").compareTo(new QuestionId("a", "z")) > 0);
    }
}
