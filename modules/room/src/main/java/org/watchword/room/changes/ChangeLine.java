package org.watchword.room.changes;

import java.time.LocalDate;
import java.util.Optional;
import org.watchword.records.Changed;

/// A change with the session it belongs to.
///
/// @param occasion empty where there is no session, or the register does not know it
public record ChangeLine(Changed changed, Optional<Occasion> occasion) {

    /// A session, as far as it has to be recognised.
    ///
    /// @param training as the deck was called then
    public record Occasion(LocalDate day, String training, String venue) {}

    /// The day on which it was changed, on the laptop's own calendar then.
    public LocalDate day() {
        return changed.at().atZone(changed.zone()).toLocalDate();
    }
}
