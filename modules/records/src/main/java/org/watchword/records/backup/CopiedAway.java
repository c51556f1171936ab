package org.watchword.records.backup;

/// What came of copying a backup to a second place.
public sealed interface CopiedAway {

    /// It lies there too, was read back and is the same.
    record Copied(Backup copy) implements CopiedAway {}

    /// There is no new copy there; the backup on this laptop and older copies are untouched.
    record NotCopied(Why why) implements CopiedAway {}

    /// Why there is none.
    enum Why {
        /// The folder is not there: plug in the stick; the next backup is copied again.
        ABSENT,
        /// There is no room: make room there, or choose another place.
        FULL,
        /// Nothing can be written there, or it does not read as it was written: choose another place.
        NOT_WRITABLE,
        /// It is the folder of the records, or lies within it: choose another place.
        SAME_PLACE
    }
}
