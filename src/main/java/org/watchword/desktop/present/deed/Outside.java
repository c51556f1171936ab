package org.watchword.desktop.present.deed;

/// What a key asks of the world outside the session.
public enum Outside {
    REGISTER,
    /// The trainer was asked and ends the session.
    END,
    SWAP_SCREENS,
    /// The trainer made the notes larger or smaller.
    NOTES_SIZE
}
