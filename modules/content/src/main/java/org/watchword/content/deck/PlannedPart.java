package org.watchword.content.deck;

/// A stretch of a plan, for pace and overview.
///
/// @param title the module's title; empty for a break and for questions, which the program names
/// @param minutes planned
/// @param first index of its first slide in the plan, from 0
/// @param count how many slides it has
public record PlannedPart(String title, PartKind kind, double minutes, int first, int count) {}
