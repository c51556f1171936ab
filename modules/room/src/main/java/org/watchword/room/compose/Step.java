package org.watchword.room.compose;

import java.time.Instant;

/// A deck, or slides of her own, as they stood after one change.
///
/// @param at when it was changed
/// @param what was done
/// @param about the name of what it was done to; may be empty
/// @param text of the whole file
public record Step(Instant at, What what, String about, String text) {

    /// What can be done to a deck, or to slides of her own.
    public enum What {
        BEGUN,
        NAMED,
        MEANT_FOR,
        TIMED,
        ADDED,
        TAKEN_OUT,
        MOVED,
        SKIPPED,
        SHOWN_AGAIN,
        REPLACED,
        RENEWED,
        BROUGHT_BACK,
        WRITTEN,
        /// Somebody changed the file with another program.
        CHANGED_BY_HAND
    }
}
