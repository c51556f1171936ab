package org.watchword.room.assess;

/// Whom a name or a line led to.
public sealed interface CandidateFound {

    /// One person.
    record Found(Candidate candidate) implements CandidateFound {}

    /// Nobody, or several.
    record Refused(Refusal why) implements CandidateFound {}
}
