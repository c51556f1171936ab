package org.watchword.room.assess;

import org.watchword.session.assess.Marked;
import org.watchword.session.assess.Paper;

/// What came of marking a paper. Nothing of it is kept before it is confirmed.
public sealed interface Marking {

    /// It is marked, and waits to be confirmed.
    ///
    /// @param language in which it was taken
    record Ready(Candidate candidate, Paper paper, String language, Marked marked) implements Marking {}

    /// It cannot be marked.
    record Refused(Refusal why) implements Marking {}
}
