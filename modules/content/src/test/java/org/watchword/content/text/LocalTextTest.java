package org.watchword.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalTextTest {

    private static final LocalText TWO = new LocalText(Map.of("en", "Help", "cy", "Cymorth"));

    @Test
    void aLabelIsReadInTheLanguageAskedForThenInTheNextBest() {
        assertEquals("Cymorth", TWO.in("cy", "en"));
        assertEquals("Help", TWO.in("pl", "en"));
        assertEquals("Help", TWO.in("pl", "pl"));
        assertEquals("Aide", new LocalText(Map.of("cy", "Cymorth", "fr", "Aide")).in("pl", "pl"));
        assertEquals("", LocalText.NONE.in("en", "en"));
    }

    @Test
    void onlyALabelThatWasLeftOutIsEmpty() {
        assertTrue(LocalText.NONE.isEmpty());
        assertFalse(LocalText.of("en", "Help").isEmpty());
    }
}
