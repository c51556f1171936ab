package org.watchword.desktop.present.state;

import org.watchword.content.deck.DeckPlan;
import org.watchword.session.SessionState;

/// Whether the deck is still the one that the session was prepared with.
public enum DeckChange {
    NONE,
    /// Its files were changed while it was presented; what was opened goes on.
    ON_DISK,
    /// Words were mended between preparing the session, or leaving it, and now.
    SINCE_PREPARED;

    /// Whether a session shows other words than it was prepared with.
    public static DeckChange since(SessionState state, DeckPlan plan) {
        return state.deck().hash().equals(plan.hash()) ? NONE : SINCE_PREPARED;
    }
}
