package org.watchword.desktop.settings;

import java.util.Map;
import org.watchword.desktop.look.Notes;
import org.watchword.desktop.slide.face.Tongue;

/// What a trainer has made her own about the presenter's window, beside the size of the letters.
///
/// @param notesShare how much of the window's width the notes have, 0.25 to 1
/// @param tongue in which of a deck's two languages the wall is read
/// @param captions whether a film's words stand below it
/// @param clicker names of deeds by names of keys, for the buttons that do something else than they were shipped with
/// @param letters single letters by names of deeds, for those that were changed
public record Podium(
        double notesShare, Tongue tongue, boolean captions, Map<String, String> clicker, Map<String, String> letters) {

    /// What a new laptop starts with.
    public static final Podium USUAL = new Podium(Notes.SHARE, Tongue.FIRST, true, Map.of(), Map.of());

    public Podium {
        clicker = Map.copyOf(clicker);
        letters = Map.copyOf(letters);
    }

    /// The same with another share for the notes.
    public Podium shared(double share) {
        return new Podium(share, tongue, captions, clicker, letters);
    }

    /// The same with another clicker.
    public Podium clicking(Map<String, String> changed) {
        return new Podium(notesShare, tongue, captions, changed, letters);
    }

    /// The same with the wall in another language, or both.
    public Podium speaking(Tongue changed) {
        return new Podium(notesShare, changed, captions, clicker, letters);
    }

    /// The same with other letters.
    public Podium lettered(Map<String, String> changed) {
        return new Podium(notesShare, tongue, captions, clicker, changed);
    }

    /// The same with a film's words below it or not.
    public Podium captioned(boolean on) {
        return new Podium(notesShare, tongue, on, clicker, letters);
    }
}
