package org.watchword.desktop.settings;

/// Which ground the trainer's window uses. The audience's slides do not follow it.
public enum ThemeChoice {
    /// Ink on paper.
    LIGHT,
    /// Light on ink, easier in a dark hall.
    DARK,
    /// White and yellow on black.
    CONTRAST,
    /// Whatever the computer is set to.
    SYSTEM
}
