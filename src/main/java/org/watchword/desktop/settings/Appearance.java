package org.watchword.desktop.settings;

import org.watchword.desktop.look.TextSize;

/// How the windows look.
///
/// @param theme of the trainer's own: light, dark, high contrast or as the computer
/// @param text how large the letters of the trainer's own are
/// @param contrastSlides whether the audience's slides are drawn in high contrast
/// @param motion whether anything moves
public record Appearance(ThemeChoice theme, TextSize text, boolean contrastSlides, MotionChoice motion) {

    /// What a new laptop starts with.
    public static final Appearance USUAL =
            new Appearance(ThemeChoice.SYSTEM, TextSize.USUAL, false, MotionChoice.SYSTEM);

    /// The same with another theme.
    public Appearance with(ThemeChoice changed) {
        return new Appearance(changed, text, contrastSlides, motion);
    }

    /// The same with letters of another size.
    public Appearance with(TextSize changed) {
        return new Appearance(theme, changed, contrastSlides, motion);
    }

    /// The same with slides in high contrast or in their usual colours.
    public Appearance withContrastSlides(boolean on) {
        return new Appearance(theme, text, on, motion);
    }

    /// The same with things moving or standing still.
    public Appearance with(MotionChoice changed) {
        return new Appearance(theme, text, contrastSlides, changed);
    }
}
