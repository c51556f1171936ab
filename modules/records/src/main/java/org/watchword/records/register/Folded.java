package org.watchword.records.register;

import java.time.Instant;
import java.time.ZoneId;
import org.watchword.session.Happened;
import org.watchword.session.SessionEvent.NamesForgotten;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// One session's history folded up: its state, when it began and was last touched, and
/// where the people came from who were forgotten.
record Folded(SessionId id, SessionState state, Span span, Forgotten forgotten) {

    /// When the first and the last of its events happened.
    ///
    /// @param zone the laptop's at the first
    record Span(Instant first, Instant last, ZoneId zone) {}

    static Folded begin(SessionId id, Happened happened) {
        SessionState state = SessionState.BEGIN.after(happened);
        return new Folded(id, state, new Span(happened.at(), happened.at(), happened.zone()), Forgotten.NOBODY);
    }

    Folded after(Happened happened) {
        Forgotten all = happened.event() instanceof NamesForgotten later ? forgotten.and(later) : forgotten;
        return new Folded(id, state.after(happened), new Span(span.first(), happened.at(), span.zone()), all);
    }
}
