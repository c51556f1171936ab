package org.watchword.desktop.present.key;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.input.KeyCode;

/// Tells a key that is held down from one that is pressed again: the system reports both alike.
///
/// A key whose release was never seen, because another window took it, counts as released after [#FORGET_MILLIS].
public final class HeldKeys {

    /// Longer than any system waits before it repeats a held key.
    static final long FORGET_MILLIS = 1500;

    private final Map<KeyCode, Long> down = new EnumMap<>(KeyCode.class);

    /// A key went down, for the first time or again by being held.
    ///
    /// @return whether it is only being held
    public boolean pressed(KeyCode code, long millis) {
        Long before = down.put(code, millis);
        return before != null && millis - before < FORGET_MILLIS;
    }

    /// A key came up.
    public void released(KeyCode code) {
        down.remove(code);
    }
}
