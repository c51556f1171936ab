package org.watchword.desktop.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.watchword.session.Command;
import org.watchword.session.Decision;
import org.watchword.session.Happened;
import org.watchword.session.Rules;
import org.watchword.session.SessionState;

/// What the session will be when everything that was just asked of the slides is on the disk.
///
/// A disk may take a fiftieth of a second to keep a press of the clicker, and the wall must not wait for it. The rules
/// are pure, so the window may work out at once what the writer will work out a moment later.
final class Foresight {

    private Foresight() {}

    /// The saved state with these commands done to it, in their order; refused ones change nothing.
    static SessionState of(SessionState saved, List<Command.Showing> asked, Instant at, ZoneId zone) {
        SessionState state = saved;
        for (Command.Showing command : asked) {
            if (Rules.decide(state, command) instanceof Decision.Happens(var events)) {
                for (Happened happened : Happened.all(events, at, zone)) {
                    state = state.after(happened);
                }
            }
        }
        return state;
    }
}
