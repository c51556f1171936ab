package org.watchword.room.figures;

import java.time.LocalDate;
import org.watchword.records.register.SessionRow;
import org.watchword.session.book.PromisedAction;

/// Something that is owed after a session: without it the figures are not whole.
public sealed interface Owed {

    /// When it is owed; a session's own day where no other was set.
    LocalDate day();

    /// The people of a session are to be asked again.
    record FollowUp(LocalDate day, SessionRow session) implements Owed {}

    /// Something was promised.
    ///
    /// @param who promised it
    record Action(LocalDate day, PromisedAction promised, String who) implements Owed {}

    /// What was learned in a session was not counted for good.
    record Sheets(SessionRow session) implements Owed {
        @Override
        public LocalDate day() {
            return session.plan().date();
        }
    }

    /// A session is closed, and nobody stands in its register.
    record Nobody(SessionRow session) implements Owed {
        @Override
        public LocalDate day() {
            return session.plan().date();
        }
    }

    /// A session was begun on a day that is over, and never ended.
    record StillOpen(SessionRow session) implements Owed {
        @Override
        public LocalDate day() {
            return session.plan().date();
        }
    }
}
