package org.watchword.desktop.settings;

import org.watchword.desktop.look.TextSize;

/// What a trainer can change.
sealed interface SettingsAsk {
    /// Light, dark, high contrast or as the computer.
    record Use(ThemeChoice theme) implements SettingsAsk {}

    /// Letters of another size in the trainer's windows.
    record Resize(TextSize text) implements SettingsAsk {}

    /// Whether the audience's slides are drawn in high contrast.
    record ContrastSlides(boolean on) implements SettingsAsk {}

    /// Whether anything moves.
    record Move(MotionChoice motion) implements SettingsAsk {}

    /// Larger or smaller letters for the notes.
    ///
    /// @param by in pixels
    record ResizeNotes(int by) implements SettingsAsk {}

    /// Whether single letters are keys while presenting.
    record LetterKeys(boolean on) implements SettingsAsk {}

    /// As it was before the last change on this page.
    record Undo() implements SettingsAsk {}

    /// Show where the records are.
    record ShowFolder() implements SettingsAsk {}

    /// How long until the pages with names lock by themselves.
    record LockAfter(int minutes) implements SettingsAsk {}

    /// How long names are kept after their session.
    record KeepNames(int months) implements SettingsAsk {}

    /// To the names that are kept.
    record ShowNames() implements SettingsAsk {}

    /// Something about the passphrase.
    record Protect(Deed deed) implements SettingsAsk {}

    /// What can be done about the passphrase.
    enum Deed {
        /// Choose the first one.
        CHOOSE,
        /// Choose another.
        CHANGE,
        /// Make a new recovery key.
        RENEW,
        /// Lock at once.
        LOCK
    }
}
