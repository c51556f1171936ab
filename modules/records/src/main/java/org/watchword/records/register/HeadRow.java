package org.watchword.records.register;

import org.watchword.session.Band;

/// People without a name in one band of a session.
///
/// @param heads 0 or more
public record HeadRow(Band band, int heads) {}
