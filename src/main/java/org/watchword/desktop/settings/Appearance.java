package org.watchword.desktop.settings;

/// How the windows look.
///
/// @param theme of the trainer's own: light, dark, high contrast or as the computer
/// @param contrastSlides whether the audience's slides are drawn in high contrast
/// @param motion whether anything moves
public record Appearance(ThemeChoice theme, boolean contrastSlides, MotionChoice motion) {

    /// What a new laptop starts with.
    public static final Appearance USUAL = new Appearance(ThemeChoice.SYSTEM, false, MotionChoice.SYSTEM);

    /// The same with another theme.
    public Appearance with(ThemeChoice changed) {
        return new Appearance(changed, contrastSlides, motion);
    }

    /// The same with slides in high contrast or in their usual colours.
    public Appearance withContrastSlides(boolean on) {
        return new Appearance(theme, on, motion);
    }

    /// The same with things moving or standing still.
    public Appearance with(MotionChoice changed) {
        return new Appearance(theme, contrastSlides, changed);
    }
}
