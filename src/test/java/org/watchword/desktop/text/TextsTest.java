package org.watchword.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private enum SampleWord implements Word {
        PEOPLE_HERE,
        NOWHERE;

        @Override
        public String key() {
            return Word.keyOf("sample", this);
        }
    }

    private static final Texts TEXTS = Texts.of(
            Language.ENGLISH, Map.of("sample.people-here", "{0,choice,0#nobody|1#one person|1<{0} people} in {1}"));

    @Test
    void aWordsKeyIsItsSectionAndItsName() {
        assertEquals("sample.people-here", SampleWord.PEOPLE_HERE.key());
    }

    @Test
    void aTextCountsInTheMannerOfItsLanguage() {
        assertEquals("nobody in Castle Hall", TEXTS.get(SampleWord.PEOPLE_HERE, 0, "Castle Hall"));
        assertEquals("one person in Castle Hall", TEXTS.get(SampleWord.PEOPLE_HERE, 1, "Castle Hall"));
        assertEquals("1,200 people in Castle Hall", TEXTS.get(SampleWord.PEOPLE_HERE, 1200, "Castle Hall"));
    }

    @Test
    void aWordWithoutATextIsToldByItsKey() {
        Exception missing = assertThrows(IllegalArgumentException.class, () -> TEXTS.get(SampleWord.NOWHERE));

        assertTrue(missing.toString().contains("sample.nowhere"));
    }

    @Test
    void aLanguageWithoutAFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Texts.of(new Language("xx")));
    }

    @Test
    void thePseudoLanguageKeepsGapsAndIsLonger() {
        String pseudo = PseudoLanguage.of("Step {0} of {1}");

        assertTrue(pseudo.startsWith("⟦Štép {0} öf {1}"), pseudo);
        assertTrue(pseudo.length() >= "Step {0} of {1}".length() + 5, pseudo);
    }
}
