package org.watchword.desktop.prepare;

/// An area as a trainer knows it.
///
/// @param area its path, such as `gb/essex`
/// @param name such as "Essex"
public record AreaChoice(String area, String name) {}
