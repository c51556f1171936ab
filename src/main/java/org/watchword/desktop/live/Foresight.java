package org.watchword.desktop.live;

import java.time.Instant;
import java.time.ZoneId;
import org.watchword.session.Command;
import org.watchword.session.Decision;
import org.watchword.session.Happened;
import org.watchword.session.Rules;
import org.watchword.session.SessionState;

/// What the session will be when what was just asked of the slides is on the disk.
///
/// A disk may take a fiftieth of a second to keep a press of the clicker, and the wall must not wait for it. The rules
/// are pure, so the window may work out at once what the writer will work out a moment later.
final class Foresight {

    private Foresight() {}

    /// The state with this command done to it, unless the rules refuse it.
    static SessionState of(SessionState state, Command.Showing command, Instant at, ZoneId zone) {
        SessionState after = state;
        if (Rules.decide(state, command) instanceof Decision.Happens(var events)) {
            for (Happened happened : Happened.all(events, at, zone)) {
                after = after.after(happened);
            }
        }
        return after;
    }
}
