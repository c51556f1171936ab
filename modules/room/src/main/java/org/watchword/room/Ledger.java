package org.watchword.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.watchword.session.SessionEvent;

/// Where the events of one session are kept for good. It stands between the writer and the disk, so that a test can
/// break the disk.
public interface Ledger {

    /// Keeps events: all of them or none. When it answers [Kept.Forced] they are on the disk, whatever happens next.
    Kept keep(List<SessionEvent> events, Instant at, ZoneId zone);

    /// What became of them.
    sealed interface Kept {

        /// They are on the disk, in this order.
        record Forced(List<Saved> saved) implements Kept {
            public Forced {
                saved = List.copyOf(saved);
            }
        }

        /// None of them is kept. Everything kept before still is.
        record NotKept(Trouble trouble) implements Kept {}
    }
}
