package org.watchword.records.register;

import java.time.Instant;
import java.time.ZoneId;
import org.watchword.session.Happened;
import org.watchword.session.SessionEvent.NamesForgotten;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// One session's history folded up: its state, when it began and was last touched, where the people came from who were
/// forgotten, and whether it was put away.
record Folded(SessionId id, SessionState state, Span span, Forgotten forgotten, boolean putAway) {

    /// When the first and the last of its events happened.
    ///
    /// @param zone the laptop's at the first
    record Span(Instant first, Instant last, ZoneId zone) {}

    static Folded begin(SessionId id, Happened happened) {
        SessionState state = SessionState.BEGIN.after(happened);
        Span span = new Span(happened.at(), happened.at(), happened.zone());
        return new Folded(id, state, span, Forgotten.NOBODY, false);
    }

    Folded after(Happened happened) {
        Forgotten all = happened.event() instanceof NamesForgotten later ? forgotten.and(later) : forgotten;
        Span longer = new Span(span.first(), happened.at(), span.zone());
        return new Folded(id, state.after(happened), longer, all, putAway);
    }

    Folded after(PuttingAway putting) {
        return new Folded(id, state, span, forgotten, putting == PuttingAway.PUT_AWAY);
    }
}
