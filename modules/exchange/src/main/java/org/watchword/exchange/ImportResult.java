package org.watchword.exchange;

import java.util.List;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Format;

/// What came of reading questions in.
public sealed interface ImportResult {

    /// Each question of the file has its verdict.
    ///
    /// @param markdown the questions that were read in, as a file of the library; empty when there is none
    record Imported(Format format, List<Verdict> verdicts, String markdown) implements ImportResult {
        public Imported {
            verdicts = List.copyOf(verdicts);
        }

        /// How many questions stand in [#markdown].
        public long kept() {
            return verdicts.stream()
                    .filter(verdict -> !(verdict instanceof Verdict.Skipped))
                    .count();
        }
    }

    /// The file as a whole cannot be read; nothing was changed.
    record NotImported(FileRead.Refused refused) implements ImportResult {}
}
