package org.watchword.exchange.item;

import java.util.List;

/// What came of reading a whole file.
public sealed interface FileRead {

    /// Its questions, in its order, those among them that we cannot ask.
    record Questions(List<Taken> taken) implements FileRead {
        public Questions {
            taken = List.copyOf(taken);
        }
    }

    /// It is no file of questions, or no file that is safe to open.
    ///
    /// @param line where the trouble is, from 1; 0 when it is the file as a whole
    record Refused(Refusal why, int line) implements FileRead {}
}
