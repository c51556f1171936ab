package org.watchword.room.assess;

/// What came of beginning to test the people of a session.
public sealed interface AssessOpening {

    /// They may be tested.
    record Opened(AssessDesk desk) implements AssessOpening {}

    /// They may not.
    record Refused(Refusal why) implements AssessOpening {}
}
