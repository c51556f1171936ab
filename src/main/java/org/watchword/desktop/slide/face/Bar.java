package org.watchword.desktop.slide.face;

/// A figure on a slide.
///
/// @param value as it is written in the slide's language
/// @param part of the largest figure beside it, 0 to 1
public record Bar(String value, double part, Line words, boolean shown) {}
