package org.watchword.records.journal;

import java.util.List;

/// What became of events handed to the journal.
public sealed interface Appended {

    /// They are on the disk, forced; only now may anybody be told.
    record Forced(List<Entry> entries) implements Appended {}

    /// None of them is in the journal; everything acknowledged before still is.
    record NotKept(Why why) implements Appended {}

    /// Why nothing was kept.
    enum Why {
        /// The disk is full: make room, then try again.
        DISK_FULL,
        /// The disk does not answer as it should: the stick was pulled, a program holds the file, the disk is failing.
        DISK_FAILED
    }
}
