package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What `watchword export` was asked for.
///
/// @param from the first day
/// @param to the last day, which is included
/// @param table empty for the sessions themselves, in the form that `form` says
record ExportWish(
        LocalDate from, LocalDate to, ExportForm form, Optional<OtherTable> table, ExportFormat format, Path out) {}
