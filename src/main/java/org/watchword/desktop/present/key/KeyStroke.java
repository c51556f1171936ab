package org.watchword.desktop.present.key;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;

/// One press of one key, as a window received it.
///
/// @param code which key
/// @param text what it types on this keyboard, empty when nothing
/// @param held Shift, Control and the like that were down
/// @param repeat true when the key is only being held down
/// @param millis when, on a steady clock
public record KeyStroke(KeyCode code, String text, Set<Held> held, boolean repeat, long millis) {

    /// A key that changes what another one means.
    public enum Held {
        SHIFT,
        /// Control, or Command on a Mac.
        CONTROL,
        ALT
    }

    public KeyStroke {
        held = Set.copyOf(held);
    }

    boolean with(Held key) {
        return held.contains(key);
    }

    /// Nothing held, or Shift alone: the kind of press that types a letter.
    boolean plain() {
        return !with(Held.CONTROL) && !with(Held.ALT);
    }

    /// What is printed on the key, as far as the system knows.
    public String name() {
        return code == KeyCode.UNDEFINED ? text : code.getName();
    }

    /// Whether the key can be given something else to do.
    public boolean changeable() {
        return ClickerKeys.possible(code);
    }

    /// What the key was given to do.
    public Optional<Meaning.Deed> given(ClickerKeys clicker) {
        return clicker.of(code);
    }
}
