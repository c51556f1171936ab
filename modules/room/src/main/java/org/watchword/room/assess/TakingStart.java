package org.watchword.room.assess;

/// What came of beginning a test at a screen.
public sealed interface TakingStart {

    /// It may be handed to that person.
    record Begun(Taking taking) implements TakingStart {}

    /// It may not; no try is used by it.
    record Refused(Refusal why) implements TakingStart {}
}
