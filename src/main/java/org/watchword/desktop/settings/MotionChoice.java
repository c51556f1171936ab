package org.watchword.desktop.settings;

/// Whether anything moves, on the wall and in the trainer's windows.
public enum MotionChoice {
    /// Whatever the computer is asked for.
    SYSTEM,
    /// Slides of a deck that asks for it go over into each other.
    ON,
    /// Everything changes at once.
    OFF
}
