package org.watchword.desktop.present.state;

import org.watchword.desktop.look.Notes;

/// How the trainer reads the notes. Remembered.
///
/// @param letters height of the notes' letters in pixels, 14 to 60
/// @param share how much of the window's width the notes have, from [#LEAST] to 1 for all of it
public record Reading(int letters, double share) {

    /// Smallest letters that are still read at arm's length.
    public static final int SMALLEST = Notes.SMALLEST;
    /// Largest letters of which a sentence still fits.
    public static final int LARGEST = Notes.LARGEST;
    /// Narrower, a line holds three words.
    public static final double LEAST = 0.25;

    /// What a new laptop starts with: read from two metres.
    public static final Reading USUAL = new Reading(Notes.LETTERS, Notes.SHARE);

    private static final double WIDE = 0.62;
    private static final double ALL = 0.9;
    private static final int STEP = 2;

    public Reading {
        letters = Math.clamp(letters, SMALLEST, LARGEST);
        share = share > ALL ? 1 : Math.clamp(share, LEAST, ALL);
    }

    /// Letters larger or smaller by so many steps.
    public Reading resized(int steps) {
        return new Reading(letters + steps * STEP, share);
    }

    /// Another share of the window. More than nine tenths are all of it.
    public Reading shared(double width) {
        return new Reading(letters, width);
    }

    /// From usual to wide, to the whole window, and back.
    public Reading wider() {
        return shared(share < WIDE ? WIDE : share < 1 ? 1 : USUAL.share);
    }

    /// Whether the notes have the whole window.
    public boolean whole() {
        return share == 1;
    }
}
