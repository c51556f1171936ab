package org.watchword.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.watchword.records.Keeping;
import org.watchword.session.SessionEvent;

/// Where the events of one session are kept for good. It stands between the writer and the disk, so that a test can
/// break the disk.
@FunctionalInterface
interface Ledger {

    /// Keeps events: all of them or none. When they are kept they are on the disk, whatever happens next.
    Keeping keep(List<SessionEvent> events, Instant at, ZoneId zone);
}
