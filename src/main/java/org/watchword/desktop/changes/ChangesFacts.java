package org.watchword.desktop.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeLine.Occasion;

/// What the page with the changes is made from.
///
/// @param found the newest first, as far as it was read
/// @param shown how many of them are shown at most
/// @param reading how far it was read
/// @param about the session whose changes they are, when it is one
/// @param said what came of the last thing she did
record ChangesFacts(
        List<ChangeLine> found,
        int shown,
        Reading reading,
        Optional<Occasion> about,
        LocalDate today,
        Optional<ChangesWord> said) {

    ChangesFacts {
        found = List.copyOf(found);
    }

    /// How far the journal was read.
    ///
    /// @param opened whether it is known how many parts there are
    /// @param parts of the journal
    /// @param read of these parts
    /// @param busy whether it is being read on
    /// @param saving whether it is read to be saved
    record Reading(boolean opened, int parts, int read, boolean busy, boolean saving) {

        /// Nothing was read yet.
        static final Reading OPENING = new Reading(false, 0, 0, true, false);

        boolean done() {
            return opened && read == parts;
        }
    }
}
