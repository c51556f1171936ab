package org.watchword.session;

/// One part of a deck, as the pace is told.
///
/// @param minutes planned for it
/// @param first index of its first slide
/// @param count how many slides it has, 0 or more
public record PartOutline(String title, double minutes, int first, int count) {}
