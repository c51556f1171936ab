package org.watchword.room;

import org.watchword.records.backup.BackedUp;
import org.watchword.session.SessionState;

/// What came of ending a session.
public sealed interface Ended {

    /// It is closed and on the disk. The backup is one more copy: without it nothing is lost, but the trainer is told.
    record Closed(SessionState state, BackedUp backup) implements Ended {}

    /// It could not be closed, for the reason the outcome gives; it goes on.
    record StillOpen(Outcome outcome) implements Ended {}
}
