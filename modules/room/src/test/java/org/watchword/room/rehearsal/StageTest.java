package org.watchword.room.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.watchword.room.rehearsal.Cast.Extra;

class StageTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 29, 0, 50, 0, 0, ZoneId.of("Europe/London"));

    @Test
    void theClockStandsAtTheOpeningOfTheDoorsUntilItIsMoved() {
        StageClock clock = new Script(1, 1, START).clock();
        assertEquals(START.minusMinutes(15).toInstant(), clock.instant());
        clock.pass(Duration.ofMinutes(15));
        assertEquals(START.toInstant(), clock.instant());
        assertEquals(START.getZone(), clock.getZone());
    }

    @Test
    void anHourIsAnHourEvenWhenTheClocksChange() {
        StageClock clock = new Script(1, 1, START).clock();
        clock.moveTo(START.toInstant());
        clock.pass(Duration.ofHours(1));
        assertEquals(2, ZonedDateTime.now(clock).getHour());
        assertEquals(START.toInstant().plusSeconds(3600), clock.instant());
    }

    @Test
    void aClockOfAnotherZoneTellsTheSameMoment() {
        StageClock clock = new Script(1, 1, START).clock();
        Clock other = clock.withZone(ZoneOffset.UTC);
        assertEquals(clock.instant(), other.instant());
        assertEquals(ZoneOffset.UTC, other.getZone());
    }

    @Test
    void theCastIsTheSameForTheSameChanceAndAnotherForAnother() {
        List<Extra> one = Cast.of(30, new SplittableRandom(4));
        assertEquals(one, Cast.of(30, new SplittableRandom(4)));
        assertNotEquals(one, Cast.of(30, new SplittableRandom(5)));
    }

    @Test
    void aBiggerHallBringsNewNamesAndNotTheSameOnesAgain() {
        assertEquals(
                Script.MOST_PEOPLE,
                Cast.of(Script.MOST_PEOPLE, new SplittableRandom(4)).stream()
                        .map(Extra::name)
                        .distinct()
                        .count());
    }
}
