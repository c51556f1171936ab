package org.watchword.room.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// A clock that stands still until it is told to move: an hour of teaching passes in a second.
///
/// Safe for use by several threads.
public final class StageClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    StageClock(ZonedDateTime start) {
        this(start.toInstant(), start.getZone());
    }

    private StageClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void moveTo(Instant moment) {
        now = moment;
    }

    void pass(Duration time) {
        moveTo(now.plus(time));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// A clock of another zone that stands where this one stands now, and no longer moves with it.
    @Override
    public Clock withZone(ZoneId other) {
        return new StageClock(now, other);
    }
}
