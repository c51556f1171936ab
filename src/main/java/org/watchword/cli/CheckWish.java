package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// How the library shall be checked.
///
/// @param json problems as an array for programs
/// @param on the day to check ages against
/// @param report also tell the library in figures
/// @param out also save those figures as CSV
record CheckWish(boolean json, LocalDate on, boolean report, Optional<Path> out) {}
