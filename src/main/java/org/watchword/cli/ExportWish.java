package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;

/// What `watchword export` was asked for.
///
/// @param from the first day
/// @param to the last day, which is included
record ExportWish(LocalDate from, LocalDate to, ExportForm form, ExportFormat format, Path out) {}
