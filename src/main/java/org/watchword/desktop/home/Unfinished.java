package org.watchword.desktop.home;

import java.time.LocalDate;
import java.time.LocalTime;

/// A session that was prepared and never closed: the first thing a trainer looks for after her laptop died.
///
/// @param session how the session is known to the records
/// @param slide the slide it stood at, counted from 1
/// @param slides how many slides the deck has
/// @param people how many had arrived
public record Unfinished(
        String session,
        String deck,
        String venue,
        LocalDate date,
        LocalTime time,
        Stage stage,
        int slide,
        int slides,
        int people) {

    /// How far it had come.
    public enum Stage {
        /// Venue and date are known; nobody has arrived.
        PREPARED,
        /// People are arriving.
        REGISTERING,
        /// The slides have begun.
        PRESENTING
    }
}
