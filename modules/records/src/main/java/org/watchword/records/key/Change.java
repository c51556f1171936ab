package org.watchword.records.key;

/// What became of a change of the secrets.
public enum Change {
    /// It holds, and is on the disk.
    DONE,
    /// The secret that was given is not the one that holds: try again. Nothing was changed.
    WRONG_SECRET,
    /// The disk did not keep it: make room or look after the disk, then try again. The secrets until now hold.
    NOT_WRITTEN
}
