package org.watchword.room;

import java.util.Optional;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.CopiedAway;
import org.watchword.session.SessionState;

/// What came of ending a session.
public sealed interface Ended {

    /// It is closed and on the disk. The backup is one more copy: without it nothing is lost, but the trainer is told.
    ///
    /// @param copied what came of copying it to the second place; empty when none is named or there is no backup
    record Closed(SessionState state, BackedUp backup, Optional<CopiedAway> copied) implements Ended {}

    /// It could not be closed, for the reason the outcome gives; it goes on.
    record StillOpen(Outcome outcome) implements Ended {}
}
