package org.watchword.room.assess;

/// What became of the counts of a sitting.
///
/// @param papers so many were marked in it
/// @param questions of so many it was written how they fared; 0 when there were too few papers, whose counts are gone
public record Finished(int papers, int questions) {}
