package org.watchword.desktop.present;

import org.jspecify.annotations.Nullable;

/// What exists only while the windows are open.
///
/// @param end lets it all go
record Opened(@Nullable ProjectorWatch watch, Runnable end) {
    static final Opened NOT_YET = new Opened(null, () -> {});
}
