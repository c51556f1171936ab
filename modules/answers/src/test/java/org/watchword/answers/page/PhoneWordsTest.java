package org.watchword.answers.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhoneWordsTest {

    @Test
    void everyWordHasItsKeyAndEveryKeyItsWord() {
        Set<String> words = Arrays.stream(PhoneWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(words, PhoneWords.in(Locale.ENGLISH).keys());
    }

    @Test
    void aLanguageWithoutWordsIsEnglishAllThrough() {
        PhoneWords words = PhoneWords.in(Locale.JAPANESE);
        assertEquals("en", words.language());
        assertTrue(words.say(PhoneWord.SAVED).startsWith("Saved"));
    }

    @Test
    void languagesKnowTheirDirection() {
        assertEquals("rtl", Direction.of("ar"));
        assertEquals("rtl", Direction.of("fa-AF"));
        assertEquals("ltr", Direction.of("ro"));
    }
}
