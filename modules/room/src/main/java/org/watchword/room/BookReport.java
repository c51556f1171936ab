package org.watchword.room;

/// The tables of what follows sessions. They name places and organisations, and nobody else.
public enum BookReport {
    /// What was left where.
    MATERIALS,
    /// Where prints went: the kind of place and the district only.
    GIVEN,
    /// What was promised, and whether it was done.
    ACTIONS,
    /// Whom to ask again, and how many replied.
    FOLLOW_UPS,
    /// What the sessions of these days changed, added up.
    LEARNED
}
