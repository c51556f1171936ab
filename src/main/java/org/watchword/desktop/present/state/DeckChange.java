package org.watchword.desktop.present.state;

/// Whether the deck is still the one that the session was prepared with.
public enum DeckChange {
    NONE,
    /// Its files were changed while it was presented; what was opened goes on.
    ON_DISK,
    /// Words were mended between preparing the session, or leaving it, and now.
    SINCE_PREPARED
}
