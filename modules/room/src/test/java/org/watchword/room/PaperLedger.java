package org.watchword.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.session.Happened;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionState;

/// A ledger in memory that a test can spoil: it really keeps what it says it keeps.
final class PaperLedger implements Ledger {

    private final List<Happened> kept = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();

    @Override
    public synchronized Kept keep(List<SessionEvent> events, Instant at, ZoneId zone) {
        if (trouble.isPresent()) {
            return new Kept.NotKept(trouble.get());
        }
        List<Saved> saved = new ArrayList<>();
        for (Happened happened : Happened.all(events, at, zone)) {
            kept.add(happened);
            saved.add(new Saved(kept.size(), happened.event().getClass().getSimpleName()));
        }
        return new Kept.Forced(saved);
    }

    synchronized void breakDown(Trouble why) {
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
