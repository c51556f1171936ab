package org.watchword.desktop.setup;

import java.time.LocalDate;
import java.util.Optional;

/// What page it is.
///
/// @param deck its title
/// @param venue as it was typed
/// @param last what was ticked in this venue before today
/// @param listening whether the next key is taken for the clicker's
public record SetupPage(
        Occasion occasion, String deck, String venue, LocalDate today, Optional<Visit> last, boolean listening) {

    SetupPage with(Occasion other) {
        return new SetupPage(other, deck, venue, today, last, listening);
    }

    SetupPage listening(boolean now) {
        return new SetupPage(occasion, deck, venue, today, last, now);
    }
}
