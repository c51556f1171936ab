package org.watchword.desktop.present.key;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

    private final HeldKeys keys = new HeldKeys();

    @Test
    void theFirstPressIsNoRepeat() {
        assertFalse(keys.pressed(KeyCode.PAGE_DOWN, 0));
    }

    @Test
    void aPressWithoutAReleaseBetweenIsARepeat() {
        keys.pressed(KeyCode.PAGE_DOWN, 0);
        assertTrue(keys.pressed(KeyCode.PAGE_DOWN, 500));
        assertTrue(keys.pressed(KeyCode.PAGE_DOWN, 530));
    }

    @Test
    void aPressAfterAReleaseIsNew() {
        keys.pressed(KeyCode.PAGE_DOWN, 0);
        keys.released(KeyCode.PAGE_DOWN);
        assertFalse(keys.pressed(KeyCode.PAGE_DOWN, 40));
    }

    @Test
    void anotherKeyIsNew() {
        keys.pressed(KeyCode.PAGE_DOWN, 0);
        assertFalse(keys.pressed(KeyCode.PAGE_UP, 40));
    }

    @Test
    void aReleaseThatAnotherWindowTookDoesNotLameTheKey() {
        keys.pressed(KeyCode.PAGE_DOWN, 0);
        assertFalse(keys.pressed(KeyCode.PAGE_DOWN, HeldKeys.FORGET_MILLIS));
    }
}
