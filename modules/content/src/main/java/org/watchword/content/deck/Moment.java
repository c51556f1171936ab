package org.watchword.content.deck;

/// Why a slide stands where it stands: the same question is asked before and after.
public enum Moment {
    TEACH,
    BEFORE,
    AFTER
}
