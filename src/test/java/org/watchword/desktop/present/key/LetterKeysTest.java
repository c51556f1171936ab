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
    void aLetterIsGivenWhenItIsFree() {
        assertEquals(
                new LetterKeys.Given.Changed(LetterKeys.USUAL.with(Deed.BLACK, "j")),
                LetterKeys.USUAL.give(Deed.BLACK, "J"));
        assertEquals(new LetterKeys.Given.Taken(Deed.HELP), LetterKeys.USUAL.give(Deed.BLACK, "h"));
        assertEquals(new LetterKeys.Given.NoLetter(), LetterKeys.USUAL.give(Deed.BLACK, "7"));
        assertEquals(new LetterKeys.Given.NoLetter(), LetterKeys.USUAL.give(Deed.BLACK, " "));
    }

    @Test
    void whatWasChangedIsSavedAndReadBack() {
        LetterKeys changed = LetterKeys.USUAL.with(Deed.BLACK, "j");
        assertEquals(Map.of("BLACK", "j"), changed.saved());
        assertEquals(changed, LetterKeys.read(changed.saved()));
        assertEquals(LetterKeys.USUAL, LetterKeys.read(Map.of()));
    }

    @Test
    void lettersThatCannotBeAreAsShipped() {
        assertEquals(LetterKeys.USUAL, LetterKeys.read(Map.of("BLACK", "h")));
        assertEquals(LetterKeys.USUAL, LetterKeys.read(Map.of("BLACK", "77")));
    }

    @Test
    void aDigitIsNoLetter() {
        assertThrows(IllegalArgumentException.class, () -> new LetterKeys(true, Map.of(Deed.BLACK, "7")));
    }
}
