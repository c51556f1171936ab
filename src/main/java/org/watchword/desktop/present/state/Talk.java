package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.watchword.session.SessionState;
import org.watchword.session.View;

/// The time that was given to the room to talk.
public final class Talk {

    private Talk() {}

    /// What is left of it, less than nothing when it is over; empty when no time was given.
    public static Optional<Duration> left(SessionState state, Instant now) {
        return state.show().talkUntil().map(end -> Duration.between(now, end));
    }

    /// What the wall shows of it: only over the slide that is talked about.
    public static Optional<Duration> onTheWall(SessionState state, Instant now) {
        boolean slide = state.show().view() == View.SHOWING && !state.show().onBreak();
        return slide ? left(state, now) : Optional.empty();
    }
}
