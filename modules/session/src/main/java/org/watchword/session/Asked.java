package org.watchword.session;

/// Why a question is asked where it stands in the deck.
public enum Asked {
    /// To learn how much was known before anything was taught.
    BEFORE,
    /// To think and talk about it.
    TEACHING,
    /// The same question again, to learn what changed.
    AFTER
}
