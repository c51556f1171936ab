package org.watchword.room.rehearsal;

import org.watchword.room.Outcome;

/// A rehearsal could not go on, because the session did not do what the script asked for: the disk is full, or the
/// rules have changed and the script has not.
public final class RehearsalStopped extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    RehearsalStopped(String asked, Outcome outcome) {
        super(asked + ": " + outcome);
        this.outcome = outcome;
    }

    /// What the session answered.
    public Outcome outcome() {
        return outcome;
    }
}
