package org.watchword.room.assess;

/// How somebody stands with an authority.
public enum Standing {
    /// No paper was marked yet.
    NOT_YET_TAKEN,
    /// Not passed, and there is another try.
    NOT_YET,
    /// Not passed, and there is no other try.
    TRIES_USED,
    /// The test is passed, and a part that must be attended is missing.
    PART_MISSED,
    /// All that the authority asks.
    PASSED
}
