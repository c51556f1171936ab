package org.watchword.desktop.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleTest {

    private Instant now = Instant.parse("2026-11-21T18:00:00Z");
    private Duration patience = Duration.ofMinutes(10);
    private final Idle idle = new Idle(() -> now, () -> patience);

    @Test
    void itIsOverAfterAsManyMinutesAsWereChosenAndNotBefore() {
        pass(Duration.ofMinutes(10).minusMillis(1));
        assertFalse(idle.over());
        pass(Duration.ofMillis(1));
        assertTrue(idle.over());
    }

    @Test
    void whoeverTouchesTheLaptopBeginsTheTimeAnew() {
        pass(Duration.ofMinutes(9));
        idle.touched();
        pass(Duration.ofMinutes(9));
        assertFalse(idle.over());
    }

    @Test
    void theTimeThatTheLaptopSleptCounts() {
        pass(Duration.ofHours(14));
        assertTrue(idle.over());
    }

    @Test
    void aShorterTimeHoldsAtOnce() {
        pass(Duration.ofMinutes(3));
        patience = Duration.ofMinutes(2);
        assertTrue(idle.over());
    }

    @Test
    void aClockThatIsSetBackNeitherLocksNorWaitsForEver() {
        pass(Duration.ofHours(-5));
        assertFalse(idle.over());
        pass(Duration.ofMinutes(10));
        assertTrue(idle.over());
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
