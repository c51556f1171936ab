package org.watchword.records.journal;

import java.util.UUID;

/// An event's place, fixed for ever so that several laptops' events can be merged one day.
///
/// @param id UUID of version 7
/// @param device the laptop's journal it was written in
/// @param epoch counts how often the journal was restored from a backup, from 1
/// @param sequence counts the device's events without a gap, from 1
public record Stamp(UUID id, UUID device, int epoch, long sequence) {}
