package org.watchword.records.backup;

/// What came of making a backup.
public sealed interface BackedUp {

    /// It was made, opened and compared.
    record Made(Backup backup) implements BackedUp {}

    /// There is no new backup; older ones are untouched.
    record NotMade(Why why) implements BackedUp {}

    /// Why there is none.
    enum Why {
        /// It could not be written: make room, then try again.
        NOT_WRITTEN,
        /// It was written and does not say what the records say: try again, and tell whoever looks after the laptop.
        NOT_EQUAL
    }
}
