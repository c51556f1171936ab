package org.watchword.desktop.present.deed;

/// What a key asks of the world outside the session.
public enum Outside {
    REGISTER,
    /// The trainer was asked and ends the session.
    END,
    SWAP_SCREENS,
    /// The trainer changed how the notes are read.
    READING,
    /// The trainer changed what single letters do.
    LETTERS,
    /// The trainer gave a button of her clicker something else to do.
    CLICKER,
    /// Own words that wait first shall stand on the wall.
    SHOW_WORDS,
    /// Own words that wait first shall go.
    DROP_WORDS,
    /// The way in for phones shall leave the wall.
    WAY_IN_AWAY,
    /// The wall speaks another language.
    LANGUAGE,
    /// The trainer switched a film's captions on or off.
    CAPTIONS
}
