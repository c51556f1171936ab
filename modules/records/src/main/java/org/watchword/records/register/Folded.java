package org.watchword.records.register;

import java.time.Instant;
import java.time.ZoneId;
import org.watchword.session.Happened;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// One session's history folded up: its state, and when it began and was last touched.
record Folded(SessionId id, SessionState state, Instant first, Instant last, ZoneId zone) {

    static Folded begin(SessionId id, Happened happened) {
        SessionState state = SessionState.BEGIN.after(happened);
        return new Folded(id, state, happened.at(), happened.at(), happened.zone());
    }

    Folded after(Happened happened) {
        return new Folded(id, state.after(happened), first, happened.at(), zone);
    }
}
