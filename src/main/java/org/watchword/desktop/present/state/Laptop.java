package org.watchword.desktop.present.state;

import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.screens.Standing;

/// What is so on this laptop alone and is never written down.
///
/// @param standing how the windows stand to the screens
/// @param someoneNeedsMe the trainer asked for the page that helps her to listen; only she knows
/// @param typing a text box has the focus
/// @param letters which single letters work, for the signs on the buttons
public record Laptop(Standing standing, boolean someoneNeedsMe, boolean typing, LetterKeys letters) {

    /// Two screens, and nothing else going on.
    public static final Laptop USUAL = new Laptop(Standing.PLACED, false, false, LetterKeys.USUAL);

    /// The same with the windows standing otherwise.
    public Laptop with(Standing changed) {
        return new Laptop(changed, someoneNeedsMe, typing, letters);
    }

    /// The same with the page for listening open or closed.
    public Laptop needed(boolean now) {
        return new Laptop(standing, now, typing, letters);
    }

    /// The same with a text box focused or not.
    public Laptop typing(boolean now) {
        return new Laptop(standing, someoneNeedsMe, now, letters);
    }
}
