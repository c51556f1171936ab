package org.watchword.records;

import org.watchword.session.Happened;

/// One event is on the disk, forced; whatever happens next, it is there.
///
/// @param sequence of this laptop's journal, from 1, without a gap
/// @param kind the event's word in the journal
/// @param happened what it says
public record Saved(long sequence, String kind, Happened happened) {}
