package org.watchword.records.register;

import java.time.Instant;
import java.time.ZoneId;
import org.watchword.session.Happened;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// One session's history folded up: its state, when it began and was last touched, and whether it was put away.
record Folded(SessionId id, SessionState state, Instant first, Instant last, ZoneId zone, boolean putAway) {

    static Folded begin(SessionId id, Happened happened) {
        SessionState state = SessionState.BEGIN.after(happened);
        return new Folded(id, state, happened.at(), happened.at(), happened.zone(), false);
    }

    Folded after(Happened happened) {
        return new Folded(id, state.after(happened), first, happened.at(), zone, putAway);
    }

    Folded after(PuttingAway putting) {
        return new Folded(id, state, first, last, zone, putting == PuttingAway.PUT_AWAY);
    }
}
