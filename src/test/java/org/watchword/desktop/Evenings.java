package org.watchword.desktop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock on which every look is three seconds after the one before, beginning at six in the evening.
final class Evenings extends Clock {
    private Instant now = Instant.parse("2026-11-21T18:00:00Z");

    @Override
    public synchronized Instant instant() {
        now = now.plusSeconds(3);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the hall stands in one zone");
    }
}
