package org.watchword.exchange;

import java.util.List;
import org.watchword.exchange.item.Reason;

/// What became of one question of a foreign file.
public sealed interface Verdict {

    /// Where it begins in its file, from 1.
    int line();

    /// How the trainer knows it again.
    String title();

    /// It is whole: it says all that a question of the library must say.
    ///
    /// @param id its id in the library
    record Accepted(int line, String title, String id) implements Verdict {}

    /// It was read in, and is not what it was, or lacks something.
    ///
    /// @param changes what is different now
    /// @param toWrite what the trainer must still write; until then it is a draft
    record Changed(int line, String title, String id, List<Reason> changes, List<Reason> toWrite) implements Verdict {
        public Changed {
            changes = List.copyOf(changes);
            toWrite = List.copyOf(toWrite);
        }

        public boolean isDraft() {
            return !toWrite.isEmpty();
        }
    }

    /// It stays behind.
    record Skipped(int line, String title, Reason why) implements Verdict {}
}
