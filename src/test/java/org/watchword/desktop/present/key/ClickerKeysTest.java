package org.watchword.desktop.present.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.present.key.KeyContext.Now;
import org.watchword.desktop.present.key.Meaning.Deed;

class ClickerKeysTest {

    private static Optional<Meaning> press(KeyCode code, ClickerKeys clicker, Now... so) {
        KeyStroke stroke = new KeyStroke(code, "", Set.of(), false, 1_000);
        KeyContext now = KeyContext.PRESENTING.doing(so);
        return Keys.meaning(stroke, new KeyContext(now.now(), now.last(), now.letters(), clicker));
    }

    @Test
    void aButtonDoesWhatItWasGiven() {
        ClickerKeys clicker = ClickerKeys.USUAL.with(KeyCode.F5, Deed.BLACK);
        assertEquals(Optional.of(Deed.BLACK), press(KeyCode.F5, clicker));
        assertEquals(Optional.of(Deed.BLACK), press(KeyCode.F5, clicker, Now.TYPING));
        assertEquals(Optional.of(Deed.START), press(KeyCode.F5, clicker.without(KeyCode.F5)));
    }

    @Test
    void whatIsTypedIntoATextBoxIsNotTakenFromIt() {
        assertEquals(Optional.empty(), press(KeyCode.B, ClickerKeys.USUAL.with(KeyCode.B, Deed.NEXT), Now.TYPING));
    }

    @Test
    void escapeClosesWhatLiesOverTheWindowWhateverItWasGiven() {
        ClickerKeys clicker = ClickerKeys.USUAL.with(KeyCode.ESCAPE, Deed.NEXT);
        assertEquals(Optional.of(Deed.LEAVE), press(KeyCode.ESCAPE, clicker, Now.LAID));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void onlySafeDeedsCanBeGiven(Deed deed) {
        assertEquals(
                ClickerKeys.SAFE.contains(deed),
                ClickerKeys.USUAL.with(KeyCode.F5, deed).of(KeyCode.F5).isPresent());
    }

    @Test
    void aSettingsFileCannotGiveAButtonTheEndOfTheSession() {
        Map<String, String> saved = Map.of("F5", "END", "PAGE_UP", "BLACK", "TAB", "NEXT", "no such key", "NEXT");
        assertEquals(Map.of("PAGE_UP", "BLACK"), ClickerKeys.read(saved).saved());
    }

    @Test
    void thePageThatListensHearsEveryButtonButNotTab() {
        assertEquals(
                Optional.of(new Meaning.Heard(new KeyStroke(KeyCode.PAGE_DOWN, "", Set.of(), false, 1_000))),
                press(KeyCode.PAGE_DOWN, ClickerKeys.USUAL, Now.TRYING, Now.LAID));
        assertEquals(Optional.empty(), press(KeyCode.TAB, ClickerKeys.USUAL, Now.TRYING, Now.LAID));
        assertEquals(Optional.empty(), press(KeyCode.ENTER, ClickerKeys.USUAL, Now.TRYING, Now.LAID, Now.TABBED));
    }
}
