package org.watchword.desktop.settings;

import java.util.Map;

/// What a trainer has made her own about the presenter's window, beside the size of the letters.
///
/// @param notesShare how much of the window's width the notes have, 0.25 to 1
/// @param clicker names of deeds by names of keys, for the buttons that do something else than they were shipped with
public record Podium(double notesShare, Map<String, String> clicker) {

    /// What a new laptop starts with.
    public static final Podium USUAL = new Podium(0.425, Map.of());

    public Podium {
        clicker = Map.copyOf(clicker);
    }

    /// The same with another share for the notes.
    public Podium shared(double share) {
        return new Podium(share, clicker);
    }

    /// The same with another clicker.
    public Podium clicking(Map<String, String> changed) {
        return new Podium(notesShare, changed);
    }
}
