package org.watchword.desktop.sessions;

/// Which sessions are listed.
enum Which {
    /// Those that count.
    GIVEN,
    /// Rehearsals, which count in no report.
    REHEARSALS,
    /// Those that the trainer put away, which count in no report and can be taken back.
    PUT_AWAY
}
