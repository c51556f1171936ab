package org.watchword.room;

import org.watchword.records.Keeping;
import org.watchword.session.Reason;
import org.watchword.session.SessionState;

/// What came of asking a session for something.
public sealed interface Outcome {

    /// It is done and on the disk; this is the session now.
    record Done(SessionState state) implements Outcome {}

    /// The rules do not allow it; nothing has changed.
    record Refused(Reason reason) implements Outcome {}

    /// The disk did not take it, so it has not happened. Everything saved before stands, and the same may be asked
    /// again.
    record NotSaved(Keeping.Why why) implements Outcome {}
}
