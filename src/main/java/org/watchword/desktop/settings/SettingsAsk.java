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

    /// Show where the records are.
    record ShowFolder() implements SettingsAsk {}
}
