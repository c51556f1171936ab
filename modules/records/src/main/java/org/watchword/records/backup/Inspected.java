package org.watchword.records.backup;

/// What came of looking a backup through from one end to the other.
public sealed interface Inspected {

    /// It opens and holds all that it says.
    record Whole(Contents contents) implements Inspected {}

    /// A byte of it has changed, or part of it is missing.
    record Damaged() implements Inspected {}

    /// It is whole and was sealed with another key.
    record OtherKey() implements Inspected {}
}
