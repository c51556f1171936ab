package org.watchword.desktop.settings;

/// How the trainer's window looks.
///
/// @param theme light, dark or as the computer
public record Appearance(ThemeChoice theme) {}
