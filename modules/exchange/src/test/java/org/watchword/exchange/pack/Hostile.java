package org.watchword.exchange.pack;

import java.util.Set;

/// A pack that nobody may open.
///
/// @param why what may be said of it
@SuppressWarnings("ArrayRecordComponent")
record Hostile(String name, Set<PackFault.Kind> why, byte[] bytes) {}
