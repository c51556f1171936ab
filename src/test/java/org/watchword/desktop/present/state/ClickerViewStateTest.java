package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Meaning.Deed;

class ClickerViewStateTest {

    private static KeyStroke stroke(KeyCode code, String text) {
        return new KeyStroke(code, text, Set.of(), false, 1_000);
    }

    private static ClickerViewState page(KeyStroke stroke, Laptop laptop) {
        return ClickerViewState.of(stroke, laptop, Evening.ENGLISH);
    }

    @Test
    void beforeAButtonWasPressedNothingCanBeChosen() {
        ClickerViewState page = ClickerViewState.of(null, Laptop.USUAL, Evening.ENGLISH);
        assertEquals("Nothing pressed yet", page.heard());
        assertEquals(List.of(), page.choices());
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE_DOWN, '', Page Down, Next step",
        "LEFT, '', Left, Step back",
        "PERIOD, ., Period, Black",
        "SEMICOLON, ;, Semicolon, Black",
        "ESCAPE, '', Esc, Bring the slide back",
        "VOLUME_UP, '', Volume Up, Nothing"
    })
    void aButtonIsNamedWithWhatItDoes(KeyCode code, String text, String name, String does) {
        ClickerViewState page = page(stroke(code, text), Laptop.USUAL);
        assertEquals("You pressed: " + name, page.heard());
        assertEquals("It does: " + does, page.does());
    }

    @Test
    void aButtonThatWasGivenSomethingElseSaysSo() {
        Laptop changed = Laptop.USUAL.with(ClickerKeys.USUAL.with(KeyCode.F5, Deed.HOLDING));
        ClickerViewState page = page(stroke(KeyCode.F5, ""), changed);
        assertEquals("It does: “Back soon”", page.does());
        assertTrue(page.changed());
        assertEquals(
                List.of(Deed.HOLDING),
                page.choices().stream()
                        .filter(ClickerViewState.Choice::chosen)
                        .map(ClickerViewState.Choice::deed)
                        .toList());
    }

    @Test
    void onlyWhatIsSafeIsOffered() {
        ClickerViewState page = page(stroke(KeyCode.PAGE_DOWN, ""), Laptop.USUAL);
        assertEquals(
                ClickerKeys.SAFE,
                Set.copyOf(page.choices().stream()
                        .map(ClickerViewState.Choice::deed)
                        .toList()));
    }

    @Test
    void digitsCountHandsAndNothingElse() {
        ClickerViewState page = page(stroke(KeyCode.DIGIT4, "4"), Laptop.USUAL);
        assertEquals(List.of(), page.choices());
        assertFalse(page.changed());
    }
}
