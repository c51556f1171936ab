package org.watchword.desktop.kiosk;

import java.util.Optional;

/// What somebody who comes in sees: boxes for themselves, and nothing of anybody else.
///
/// @param step where it stands
/// @param trouble what is in the way
record KioskViewState(Step step, Optional<String> trouble) {

    /// Where it stands.
    enum Step {
        /// Empty boxes.
        ENTER,
        /// What was typed is on its way to the disk.
        SAVING,
        /// It is saved, and can be taken back for a moment.
        THANKS,
        /// It was taken back.
        TAKEN_BACK
    }
}
