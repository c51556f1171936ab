package org.watchword.desktop.settings;

import java.util.Map;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.slide.face.Tongue;

/// What a trainer has made her own about the presenter's window, beside the size of the letters.
///
/// @param notesShare how much of the window's width the notes have, 0.25 to 1
/// @param tongue in which of a deck's two languages the wall is read
/// @param clicker names of deeds by names of keys, for the buttons that do something else than they were shipped with
public record Podium(double notesShare, Tongue tongue, Map<String, String> clicker) {

    /// What a new laptop starts with.
    public static final Podium USUAL = new Podium(Reading.USUAL.share(), Tongue.FIRST, Map.of());

    public Podium {
        clicker = Map.copyOf(clicker);
    }

    /// The same with another share for the notes.
    public Podium shared(double share) {
        return new Podium(share, tongue, clicker);
    }

    /// The same with another clicker.
    public Podium clicking(Map<String, String> changed) {
        return new Podium(notesShare, tongue, changed);
    }

    /// The same with the wall in another language, or both.
    public Podium speaking(Tongue changed) {
        return new Podium(notesShare, changed, clicker);
    }
}
