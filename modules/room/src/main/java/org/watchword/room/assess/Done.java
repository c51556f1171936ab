package org.watchword.room.assess;

/// What became of something that was to be kept about one person.
public sealed interface Done {

    /// It is on the disk, forced; this is how the person stands now.
    record Kept(Candidate candidate) implements Done {}

    /// Nothing has changed.
    record Refused(Refusal why) implements Done {}
}
