package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `watchword figures` was asked for.
///
/// @param out the file to write; its ending says which kind
/// @param json whether to print JSON in place of words
record FiguresWish(Doing doing, Scope scope, Optional<Path> out, boolean json) {

    /// What is to be done.
    sealed interface Doing {

        /// A new report.
        ///
        /// @param publish whether it is kept
        /// @param anyway whether also when somebody could be found by taking it from another
        record Make(boolean publish, boolean anyway) implements Doing {}

        /// Say which reports were published.
        record List() implements Doing {}

        /// Open one of them again.
        record Open(String hash) implements Doing {}
    }

    /// Which sessions a new report is about.
    ///
    /// @param fromOrNull and `toOrNull` as they were typed; a new report needs both
    record Scope(
            String funder,
            @Nullable LocalDate fromOrNull,
            @Nullable LocalDate toOrNull,
            String area,
            int threshold) {}
}
