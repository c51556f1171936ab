package org.watchword.desktop.lock;

/// Where a page about the lock stands.
enum LockStep {
    /// The passphrase is asked for.
    UNLOCK,
    /// The printed recovery key is asked for in its place.
    RECOVER,
    /// The recovery key was right: a new passphrase.
    NEW,
    /// The first passphrase of these records.
    CHOOSE,
    /// Another passphrase, by whoever knows the one until now.
    CHANGE,
    /// The passphrase, before a new recovery key is made.
    CONFIRM,
    /// A new recovery key is shown and printed.
    PAPER,
    /// It is typed back.
    TYPE_BACK
}
