package org.watchword.room.assess;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.authority.Authority;

/// How much time one person has. Where the authority counts none, there is always enough.
final class TakingTime {

    private static final int WHOLE = 100;

    private final InstantSource clock;
    private final Optional<Duration> usual;
    private final Duration more;
    private @Nullable Instant begun;
    private boolean given;

    /// Time that has not begun.
    TakingTime(InstantSource clock, Authority authority) {
        this.clock = clock;
        usual = authority.minutes().stream().mapToObj(Duration::ofMinutes).findFirst();
        more = usual.orElse(Duration.ZERO)
                .multipliedBy(authority.extraTimePercent())
                .dividedBy(WHOLE);
    }

    /// It runs from now on, if it does not run already.
    synchronized void start() {
        if (begun == null) {
            begun = clock.instant();
        }
    }

    synchronized Optional<Duration> left() {
        Instant from = begun == null ? clock.instant() : begun;
        return usual.map(time -> time.plus(given ? more : Duration.ZERO))
                .map(time -> time.minus(Duration.between(from, clock.instant())))
                .map(time -> time.isNegative() ? Duration.ZERO : time);
    }

    boolean isUp() {
        return left().filter(Duration::isZero).isPresent();
    }

    synchronized boolean mayBeMore() {
        return !given && more.isPositive();
    }

    synchronized void giveMore() {
        given = true;
    }
}
