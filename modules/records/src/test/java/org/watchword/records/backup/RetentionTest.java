package org.watchword.records.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

    @Test
    void onlyTheNewestOfADayStays() {
        Set<Instant> made = Set.of(NOW, NOW.minusSeconds(60), NOW.minus(Duration.ofHours(17)));
        assertEquals(Set.of(NOW), Retention.keep(made, NOW, Instant.MIN));
    }

    @Test
    void aLongRowOfDaysLeavesSevenDaysAndFourWeeks() {
        Set<Instant> made =
                IntStream.range(0, 60).mapToObj(RetentionTest::daysAgo).collect(Collectors.toSet());
        Set<Instant> kept = Retention.keep(made, NOW, Instant.MIN);
        Set<Instant> expected =
                IntStream.range(0, 7).mapToObj(RetentionTest::daysAgo).collect(Collectors.toSet());
        expected.addAll(Set.of(daysAgo(13), daysAgo(20)));
        assertEquals(new TreeSet<>(expected), new TreeSet<>(kept));
    }

    @Test
    void twoDaysOfOneWeekAtTheTurnOfTheYearAreOneWeek() {
        Instant sylvester = Instant.parse("2026-12-31T20:00:00Z");
        Set<Instant> made = IntStream.range(0, 8)
                .mapToObj(day -> Instant.parse("2027-01-10T20:00:00Z").minus(Duration.ofDays(day)))
                .collect(Collectors.toSet());
        made.add(sylvester);
        made.add(Instant.parse("2027-01-01T20:00:00Z"));
        Set<Instant> kept = Retention.keep(made, Instant.parse("2027-01-10T21:00:00Z"), Instant.MIN);
        assertTrue(kept.contains(Instant.parse("2027-01-03T20:00:00Z")), kept.toString());
        assertTrue(!kept.contains(sylvester), kept.toString());
    }

    @Test
    void aBackupThatNamesSomebodyErasedGoesAfter35DaysAndNotBefore() {
        Instant old = NOW.minus(Duration.ofDays(35));
        Set<Instant> made = Set.of(NOW, old, old.minusSeconds(86_400 * 8));
        assertEquals(Set.of(NOW, old), Retention.keep(made, NOW, NOW));
        assertEquals(Set.of(NOW), Retention.keep(made, NOW.plusSeconds(1), NOW));
        assertEquals(made, Retention.keep(made, NOW.plusSeconds(1), old.minusSeconds(86_400 * 9)));
    }

    @Test
    void theOnlyBackupStaysWhateverItNames() {
        Instant old = NOW.minus(Duration.ofDays(400));
        assertEquals(Set.of(old), Retention.keep(Set.of(old), NOW, NOW));
        assertEquals(Set.of(), Retention.keep(Set.of(), NOW, NOW));
    }

    @Property
    void theNewestAlwaysStaysAndNothingIsInvented(
            @ForAll @Size(min = 1, max = 60) Set<@IntRange(max = 20_000) Integer> hours,
            @ForAll @IntRange(max = 20_000) int erased) {
        Set<Instant> made =
                hours.stream().map(hour -> NOW.minus(Duration.ofHours(hour))).collect(Collectors.toSet());
        Set<Instant> kept = Retention.keep(made, NOW, NOW.minus(Duration.ofHours(erased)));
        assertTrue(made.containsAll(kept));
        assertTrue(kept.contains(new TreeSet<>(made).last()));
        assertTrue(kept.size() <= 11, kept.toString());
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
