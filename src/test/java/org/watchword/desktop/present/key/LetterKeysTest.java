package org.watchword.desktop.present.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.key.Meaning.Deed;

class LetterKeysTest {

    @Test
    void aButtonShowsItsLetterInUpperCase() {
        assertEquals(Optional.of("B"), LetterKeys.USUAL.sign(Deed.BLACK));
    }

    @Test
    void aButtonShowsNoLetterWhenLettersAreOff() {
        assertEquals(Optional.empty(), LetterKeys.OFF.sign(Deed.BLACK));
    }

    @Test
    void twoDeedsNeverShareALetter() {
        assertThrows(IllegalArgumentException.class, () -> LetterKeys.USUAL.with(Deed.BLACK, "n"));
    }

    @Test
    void aDigitIsNoLetter() {
        assertThrows(IllegalArgumentException.class, () -> new LetterKeys(true, Map.of(Deed.BLACK, "7")));
    }
}
