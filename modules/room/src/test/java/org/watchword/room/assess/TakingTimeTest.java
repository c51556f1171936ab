package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.watchword.content.authority.Authority;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.room.Shipped;

/// How much time somebody has, where an authority counts it.
class TakingTimeTest {

    private static final Library LIBRARY = LibraryReader.read(List.of(Shipped.library()));

    private final HallClock clock = new HallClock();

    @Test
    void whereNoTimeIsCountedThereIsAlwaysEnough() {
        TakingTime time = new TakingTime(clock, authority(OptionalInt.empty()));
        time.start();
        clock.passes(Duration.ofDays(1));
        assertEquals(Optional.empty(), time.left());
        assertFalse(time.isUp());
        assertFalse(time.mayBeMore(), "there is nothing to add to");
    }

    @Test
    void extraTimeIsGivenOnceAndAlsoWhenItIsUp() {
        TakingTime time = new TakingTime(clock, authority(OptionalInt.of(20)));
        clock.passes(Duration.ofHours(1));
        assertEquals(Optional.of(Duration.ofMinutes(20)), time.left(), "it has not begun");
        time.start();
        time.start();
        clock.passes(Duration.ofMinutes(19));
        assertEquals(Optional.of(Duration.ofMinutes(1)), time.left());
        clock.passes(Duration.ofMinutes(2));
        assertTrue(time.isUp());
        assertTrue(time.mayBeMore());
        time.giveMore();
        time.giveMore();
        assertEquals(Optional.of(Duration.ofMinutes(4)), time.left(), "25 percent of 20 minutes, once");
        assertFalse(time.mayBeMore());
        clock.passes(Duration.ofMinutes(5));
        assertEquals(Optional.of(Duration.ZERO), time.left());
    }

    private static Authority authority(OptionalInt minutes) {
        Authority shipped = LIBRARY.authority(Hall.AUTHORITY).orElseThrow();
        return new Authority(
                shipped.id(),
                shipped.version(),
                shipped.name(),
                shipped.bank(),
                shipped.decks(),
                shipped.passPercent(),
                shipped.tries(),
                shipped.drawing(),
                shipped.mustAttend(),
                shipped.languages(),
                shipped.readAloud(),
                minutes,
                shipped.extraTimePercent(),
                shipped.validMonths(),
                shipped.badge(),
                shipped.certificate(),
                shipped.list(),
                shipped.reviewed(),
                shipped.reviewBy(),
                shipped.place());
    }
}
