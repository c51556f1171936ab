package org.watchword.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.records.Keeping;
import org.watchword.records.Saved;
import org.watchword.session.Happened;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionState;

/// A ledger in memory that a test can spoil: it really keeps what it says it keeps.
final class PaperLedger implements Ledger {

    private final List<Happened> kept = new ArrayList<>();
    private Optional<Keeping.Why> trouble = Optional.empty();

    @Override
    public synchronized Keeping keep(List<SessionEvent> events, Instant at, ZoneId zone) {
        if (trouble.isPresent()) {
            return new Keeping.NotKept(trouble.get());
        }
        List<Saved> saved = new ArrayList<>();
        for (Happened happened : Happened.all(events, at, zone)) {
            kept.add(happened);
            saved.add(new Saved(kept.size(), happened.event().getClass().getSimpleName(), happened));
        }
        return new Keeping.Kept(saved);
    }

    synchronized void breakDown(Keeping.Why why) {
        trouble = Optional.of(why);
    }

    synchronized void mend() {
        trouble = Optional.empty();
    }

    synchronized SessionState replayed() {
        return SessionState.replay(kept);
    }

    synchronized int size() {
        return kept.size();
    }
}
