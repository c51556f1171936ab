package org.watchword.content.deck;

/// A part of a plan before its slides are counted.
record PartHead(String title, PartKind kind, double minutes) {}
