package org.watchword.records;

import org.watchword.session.PersonId;
import org.watchword.session.SessionId;

/// A line that names somebody in one session: what is pointed at when somebody is to be forgotten.
public record PersonAt(SessionId session, PersonId person) {

    /// The people whom a session names for safeguarding; they are forgotten together, under the session's own id.
    public static PersonAt safeguarding(SessionId session) {
        return new PersonAt(session, new PersonId(session.value()));
    }
}
