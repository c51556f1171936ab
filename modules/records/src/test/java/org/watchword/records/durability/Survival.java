package org.watchword.records.durability;

import java.util.List;

/// What of the things that a disk was never asked to keep outlives a power cut.
enum Survival {
    /// Nothing: the disk kept to the letter what it had promised.
    NOTHING,
    /// A random half: any sector of 512 bytes, any length, any name, whatever came before or after.
    HALF,
    /// All of it in order, but the last write stopped between two sectors.
    TORN,
    /// All of it, as when only the program died.
    EVERYTHING;

    private static final List<Survival> ALL = List.of(values());

    /// Each in turn, as one counts from 0.
    static Survival turn(int number) {
        return ALL.get(number % ALL.size());
    }
}
