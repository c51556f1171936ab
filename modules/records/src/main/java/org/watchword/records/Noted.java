package org.watchword.records;

import org.watchword.session.result.ResultReason;
import org.watchword.session.result.Results;

/// What became of a result that was to be kept.
public sealed interface Noted {

    /// It is on the disk, forced; these are the session's results now.
    record Kept(Results results) implements Noted {}

    /// It may not be kept, and nothing has changed.
    record Refused(ResultReason reason) implements Noted {}

    /// The disk did not take it, and nothing has changed.
    record NotKept(Keeping.Why why) implements Noted {}
}
