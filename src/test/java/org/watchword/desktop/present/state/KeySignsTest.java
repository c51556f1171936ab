package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;

class KeySignsTest {

    @Test
    void aButtonCarriesItsLetter() {
        assertEquals("B", KeySigns.of(Deed.BLACK, LetterKeys.USUAL));
    }

    @Test
    void aChangedLetterIsTheOneOnTheButton() {
        assertEquals("J", KeySigns.of(Deed.BLACK, LetterKeys.USUAL.with(Deed.BLACK, "j")));
    }

    @Test
    void withoutLettersAButtonCarriesNone() {
        assertEquals("", KeySigns.of(Deed.BLACK, LetterKeys.OFF));
    }

    @Test
    void theKeyForSomeoneNeedsMeFollowsTheLetterOfHelp() {
        assertEquals("Shift+H", KeySigns.of(Deed.SOMEONE_NEEDS_ME, LetterKeys.USUAL));
        assertEquals("Shift+J", KeySigns.of(Deed.SOMEONE_NEEDS_ME, LetterKeys.USUAL.with(Deed.HELP, "j")));
        assertEquals("", KeySigns.of(Deed.SOMEONE_NEEDS_ME, LetterKeys.OFF));
    }

    @Test
    void keysThatAreNoLettersStayOnTheirButtons() {
        assertEquals("→", KeySigns.of(Deed.NEXT, LetterKeys.OFF));
        assertEquals("Ctrl+E", KeySigns.of(Deed.END, LetterKeys.OFF));
    }
}
