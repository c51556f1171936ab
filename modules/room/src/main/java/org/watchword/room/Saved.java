package org.watchword.room;

/// One event is on the disk: what the tick on the screen and the line `saved 12 slide-shown` both say.
///
/// @param sequence of this laptop's journal, from 1, without a gap
/// @param kind the event's word in the journal
public record Saved(long sequence, String kind) {}
