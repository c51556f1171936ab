package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.PresentChoices;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.setup.SetupWord;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class ClickerNamesTest {
    private static final Texts TEXTS = Texts.of(Language.ENGLISH);

    private static String does(ClickerKeys clicker, KeyCode key) {
        PresentChoices hers = new PresentChoices(
                Reading.USUAL, LetterKeys.USUAL, clicker, new ScreenMemory(Map.of()), Palette.USUAL, false);
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
        return new ClickerNames(() -> hers, TEXTS).apply(press).does();
    }

    @Test
    void aButtonDoesWhatTheTableOfKeysSays() {
        assertEquals(TEXTS.get(SetupWord.DOES_NEXT), does(ClickerKeys.USUAL, KeyCode.PAGE_DOWN));
        assertEquals("", does(ClickerKeys.USUAL, KeyCode.F9));
    }

    @Test
    void aButtonThatWasGivenSomethingElseDoesThat() {
        ClickerKeys hers = ClickerKeys.USUAL.with(KeyCode.PAGE_DOWN, Deed.BLACK);
        assertEquals(TEXTS.get(SetupWord.DOES_BLACK), does(hers, KeyCode.PAGE_DOWN));
    }
}
