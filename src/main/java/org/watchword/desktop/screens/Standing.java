package org.watchword.desktop.screens;

/// How the two windows stand to the screens.
public enum Standing {
    /// The audience's window is on its own screen.
    PLACED,
    /// The audience's screen went away: its window is hidden until the screen is back.
    LOST,
    /// There is one screen and there never was another: the trainer presents on it.
    SINGLE,
    /// The system shows the same picture on both screens, so notes would be read by everybody.
    MIRRORED
}
