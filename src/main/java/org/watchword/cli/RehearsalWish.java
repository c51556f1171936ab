package org.watchword.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/// What `watchword rehearse` was asked for.
///
/// @param people in the simulated room
/// @param seed the same seed and time give the same room
/// @param out the folder to write to
/// @param echo whether each saved event is told
record RehearsalWish(String deck, int people, long seed, Path out, OffsetDateTime at, String language, boolean echo) {}
