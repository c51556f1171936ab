package org.watchword.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// An event with the moment it was saved. Times come only from here, so a replay tells the same times.
///
/// @param zone the laptop's at that moment: a register shows local time, whatever zone it is read in later
public record Happened(SessionEvent event, Instant at, ZoneId zone) {

    /// Several events of one moment, as one command makes them.
    public static List<Happened> all(List<SessionEvent> events, Instant at, ZoneId zone) {
        return events.stream().map(event -> new Happened(event, at, zone)).toList();
    }
}
