package org.watchword.desktop.settings;

import org.watchword.session.SessionKind;

/// What the trainer chose last time, so that she need not choose it again.
///
/// @param funder who paid, or empty
/// @param area where, as a path such as `gb/essex`
/// @param kind what sort of occasion it was
/// @param programme what it belonged to, or empty
public record LastChoices(String funder, String area, SessionKind kind, String programme) {}
