package org.watchword.desktop.slide.face;

/// A line of a list. One that is not shown yet keeps its place, so that nothing jumps when it comes.
public record Item(Line line, boolean shown) {}
