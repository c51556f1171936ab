package org.watchword.desktop.look;

/// The measures of the trainer's notes, for the window that shows them and for the settings that remember them.
public final class Notes {
    /// Smallest letters that are still read at arm's length, in pixels.
    public static final int SMALLEST = 14;
    /// Largest letters of which a sentence still fits, in pixels.
    public static final int LARGEST = 60;
    /// What a new laptop starts with: read from two metres, in pixels.
    public static final int LETTERS = 26;
    /// How much of the presenter's window a new laptop gives them, 0 to 1.
    public static final double SHARE = 0.425;

    private Notes() {}
}
