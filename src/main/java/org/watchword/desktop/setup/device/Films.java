package org.watchword.desktop.setup.device;

/// What is known of a deck's films on this computer.
public enum Films {
    /// The deck has none.
    NONE,
    /// They are being tried.
    LOOKING,
    /// All can be played.
    PLAY,
    /// Some cannot: a still is shown, and the film opens in the system's own player.
    STILLS
}
