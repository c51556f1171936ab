package org.watchword.desktop.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Knows for how long nobody has touched the trainer's window, by the clock on the wall: the time that a laptop slept
/// with its lid shut counts, which a timer would not know of.
public final class Idle {
    private final InstantSource clock;
    private final Supplier<Duration> patience;
    private Instant touched;

    /// @param patience after which it is enough; asked anew each time, as the trainer may change it
    public Idle(InstantSource clock, Supplier<Duration> patience) {
        this.clock = clock;
        this.patience = patience;
        touched = clock.instant();
    }

    /// Somebody is there.
    public void touched() {
        touched = clock.instant();
    }

    /// Whether nobody has been there for too long. A clock that was set back is no reason to wait longer.
    public boolean over() {
        Duration alone = Duration.between(touched, clock.instant());
        if (alone.isNegative()) {
            touched();
            return false;
        }
        return alone.compareTo(patience.get()) >= 0;
    }
}
