package org.watchword.desktop.settings;

/// What the trainer chose last time, so that she need not choose it again.
///
/// @param funder who paid, or empty
/// @param area where, as a path such as `gb/essex`
public record LastChoices(String funder, String area) {}
