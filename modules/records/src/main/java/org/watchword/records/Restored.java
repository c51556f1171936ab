package org.watchword.records;

import java.nio.file.Path;
import org.watchword.records.backup.Contents;

/// What came of bringing a backup back.
public sealed interface Restored {

    /// The records are those of the backup; open them as always.
    ///
    /// @param contents what they hold
    /// @param setAside where the records lie that stood there before
    /// @param erasedAgain how many events lost their words again, for people erased since it was made
    record BroughtBack(Contents contents, Path setAside, int erasedAgain) implements Restored {}

    /// Nothing was changed.
    record NotBroughtBack(Why why) implements Restored {}

    /// Why a backup was not brought back.
    enum Why {
        /// The file is none of our backups: choose one whose name begins with `watchword-`.
        NOT_A_BACKUP,
        /// Part of it is missing or has changed: take an older one, or the copy in the second place.
        DAMAGED,
        /// There is no key here and none came with the backup: put `data.key` back, from where it was copied to.
        KEY_MISSING,
        /// The key file is not whole: put back a copy of it.
        KEY_DAMAGED,
        /// The key is locked, and nothing at hand opens it: give the passphrase or the recovery key.
        KEY_LOCKED,
        /// The key is whole, but these records were sealed with another one: put back the key of that time.
        KEY_OF_OTHER_RECORDS,
        /// The disk has no room for a second set of records: make room, then try again.
        NO_ROOM,
        /// The records are open in another copy of the program: close it, then try again.
        IN_USE,
        /// The disk does not answer as it should.
        DISK_FAILED
    }
}
