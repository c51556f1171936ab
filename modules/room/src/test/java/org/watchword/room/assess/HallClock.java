package org.watchword.room.assess;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that a test moves on by hand.
final class HallClock extends Clock {
    private volatile Instant now = Hall.CLOCK.instant();

    void at(String instant) {
        now = Instant.parse(instant);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return Hall.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
