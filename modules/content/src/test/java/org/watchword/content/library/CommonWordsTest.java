package org.watchword.content.library;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {

    private static final CommonWords WORDS = CommonWords.read("""
            # From a list, and what it may be used for.
            be am are is was
            do does
            can
            driver drivers
            half
            past
            i
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "driver",
                "Drivers",
                "driver’s",
                "drivers'",
                "don't",
                "Don’t",
                "isn't",
                "can't",
                "I'm",
                "half-past",
                "2026",
                "10pm"
            })
    void aWordIsCommonInItsFormsAndWithItsEnding(String word) {
        assertTrue(WORDS.has(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drive", "half-brother", "tyre's", "past-it", "From"})
    void anyOtherWordIsNot(String word) {
        assertFalse(WORDS.has(word));
    }

    @Test
    void aLanguageWithoutAListHasNone() {
        assertTrue(CommonWords.NONE.isEmpty());
        assertFalse(WORDS.isEmpty());
    }
}
