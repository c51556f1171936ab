package org.watchword.room.travel;

/// One thing in a pack, and what it does here.
///
/// @param unit its path: `decks/community`, `contacts/gb/essex`
public record Change(String unit, Kind kind) {

    /// What it does.
    public enum Kind {
        /// There was nothing by its name.
        NEW,
        /// It takes the place of what was shipped or came in another pack.
        REPLACES,
        /// It says the same as what is here.
        SAME,
        /// The trainer has her own by that name, and hers stays in force.
        OWN_STAYS
    }
}
