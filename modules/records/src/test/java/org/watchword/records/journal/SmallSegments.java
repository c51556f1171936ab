package org.watchword.records.journal;

/// The real disk, with segments that end soon.
///
/// @param segmentBytes a segment that has grown over so many bytes is followed by a new one
public record SmallSegments(int segmentBytes) implements Disk {}
