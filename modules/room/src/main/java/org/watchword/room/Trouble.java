package org.watchword.room;

/// Why something could not be saved; what to do about it is the window's to say in words.
public enum Trouble {
    /// Make room on the disk, then ask again.
    DISK_FULL,
    /// The disk does not answer as it should: a pulled stick, another program that holds the file, a failing disk.
    DISK_FAILED
}
