package org.watchword.records.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest of each of the last seven days that have one, and of each of the last four weeks that
/// have one. A backup that still holds somebody who was erased since goes after 35 days, unless it is the only one.
final class Retention {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final Duration ERASED_STAY_FOR = Duration.ofDays(35);

    private Retention() {}

    /// The backups to keep.
    ///
    /// @param made when each was made
    /// @param now the present moment
    /// @param erased when somebody was erased last
    static Set<Instant> keep(Set<Instant> made, Instant now, Instant erased) {
        List<Instant> newestFirst =
                made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> keep = new HashSet<>();
        newestOfEach(newestFirst, Retention::day, DAYS, keep);
        newestOfEach(newestFirst, Retention::week, WEEKS, keep);
        newestFirst.stream()
                .skip(1)
                .filter(each -> each.isBefore(erased) && each.isBefore(now.minus(ERASED_STAY_FOR)))
                .forEach(keep::remove);
        return keep;
    }

    private static <T> void newestOfEach(
            List<Instant> newestFirst, Function<Instant, T> span, int count, Set<Instant> keep) {
        Set<T> seen = new HashSet<>();
        for (Instant each : newestFirst) {
            if (seen.size() < count && seen.add(span.apply(each))) {
                keep.add(each);
            }
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static List<Integer> week(Instant at) {
        LocalDate day = day(at);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
