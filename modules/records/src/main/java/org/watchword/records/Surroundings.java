package org.watchword.records;

import java.time.InstantSource;
import org.watchword.records.journal.Disk;
import org.watchword.records.key.Strength;

/// What records need from outside, so that a test can choose it.
///
/// @param disk where the journal is written
/// @param clock tells when a backup was made; events bring their own times
/// @param strength of passphrases that are chosen from now on
public record Surroundings(Disk disk, InstantSource clock, Strength strength) {

    /// This laptop.
    public static final Surroundings REAL = new Surroundings(Disk.REAL, InstantSource.system());

    /// With passphrases of the usual strength.
    public Surroundings(Disk disk, InstantSource clock) {
        this(disk, clock, Strength.USUAL);
    }
}
