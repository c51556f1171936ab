package org.watchword.desktop.settings;

import java.util.Map;
import org.watchword.desktop.look.Notes;

/// How the presenter's window behaves.
///
/// @param notesSize height of the notes' letters in pixels, 14 to 60
/// @param letterKeys whether single letters such as B for black work (WCAG 2.1.4 lets people switch them off)
/// @param projectors which screen was the projector, by the name of the set of screens
public record Presenting(int notesSize, boolean letterKeys, Map<String, String> projectors) {
    /// Smallest letters that are still read at arm's length.
    public static final int SMALLEST_NOTES = Notes.SMALLEST;
    /// Largest letters of which a sentence still fits.
    public static final int LARGEST_NOTES = Notes.LARGEST;
    /// What a new laptop starts with: read from two metres.
    public static final int USUAL_NOTES = Notes.LETTERS;

    /// @throws IllegalArgumentException when the size is outside its range
    public Presenting {
        if (notesSize < SMALLEST_NOTES || notesSize > LARGEST_NOTES) {
            throw new IllegalArgumentException("notes size outside 14 to 60");
        }
        projectors = Map.copyOf(projectors);
    }

    /// The same with letters larger or smaller by some pixels, kept inside the range.
    public Presenting resized(int by) {
        return withNotes(Math.clamp((long) notesSize + by, SMALLEST_NOTES, LARGEST_NOTES));
    }

    /// The same with letters of this size.
    public Presenting withNotes(int pixels) {
        return new Presenting(pixels, letterKeys, projectors);
    }

    /// The same with or without letter keys.
    public Presenting withLetterKeys(boolean on) {
        return new Presenting(notesSize, on, projectors);
    }

    /// The same with other projectors.
    public Presenting withProjectors(Map<String, String> remembered) {
        return new Presenting(notesSize, letterKeys, remembered);
    }
}
