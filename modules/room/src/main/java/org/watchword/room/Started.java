package org.watchword.room;

import org.watchword.records.Keeping;
import org.watchword.session.Reason;

/// What came of preparing a session or of carrying on with one.
public sealed interface Started {

    /// It runs. Close it when its window goes; it can be carried on with until it was ended.
    record Running(OpenSession session) implements Started {}

    /// The rules do not allow it; nothing was saved.
    record Refused(Reason reason) implements Started {}

    /// The disk did not take it; nothing was saved.
    record NotSaved(Keeping.Why why) implements Started {}

    /// This laptop knows no such session.
    record Unknown() implements Started {}
}
