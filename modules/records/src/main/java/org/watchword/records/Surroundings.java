package org.watchword.records;

import java.time.InstantSource;
import org.watchword.records.journal.Disk;

/// What records need from outside, so that a test can choose it.
///
/// @param disk where the journal is written
/// @param clock tells when a backup was made; events bring their own times
public record Surroundings(Disk disk, InstantSource clock) {

    /// This laptop.
    public static final Surroundings REAL = new Surroundings(Disk.REAL, InstantSource.system());
}
