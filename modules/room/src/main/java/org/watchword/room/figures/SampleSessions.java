package org.watchword.room.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchword.records.figures.FigureWords;
import org.watchword.records.figures.FunderReports;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportWish;
import org.watchword.records.figures.Sources;
import org.watchword.records.register.Attended;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.book.Book;

/// Sessions that never took place. They stand in no records; a report of them goes the same way as a real one.
///
/// @param today the last day of the sample
record SampleSessions(LocalDate today) {

    private static final long DAYS = 90;

    /// A session of the sample.
    ///
    /// @param before so many days before today
    private record Held(long before, String audience, int people) {}

    private static final List<Held> HELD = List.of(
            new Held(80, "taxi-private-hire", 24),
            new Held(66, "schools-15-17", 86),
            new Held(47, "taxi-private-hire", 19),
            new Held(31, "front-line", 31),
            new Held(12, "schools-15-17", 92));

    Made report(FigureWords words) {
        ReportScope scope = new ReportScope("", today.minusDays(DAYS), today, "");
        Sources sources = new Sources(
                HELD.stream().map(this::row).toList(),
                List.of(),
                new Attended(List.of(), 0),
                Book.EMPTY,
                List.of("taxi-private-hire", "schools-15-17", "front-line", "community"));
        return new Made(
                FunderReports.make(ReportWish.usual(scope, today), sources, words)
                        .report(),
                Map.of());
    }

    private SessionRow row(Held held) {
        LocalDate day = today.minusDays(held.before());
        var start = day.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
        Duration taught = Duration.ofMinutes(60);
        return new SessionRow(
                new SessionId(new UUID(0, held.before())),
                new SessionRow.GivenDeck("sample", "Sample", "en", "", 1),
                new SessionRow.Plan(
                        "", day, LocalTime.of(18, 0), "", "gb", held.audience(), true, false, SessionKind.TRAINING, ""),
                Phase.CLOSED,
                0,
                new SessionRow.People(0, held.people()),
                new SessionRow.SessionTimes(start, start, start, start.plus(taught), taught, ZoneOffset.UTC),
                false);
    }
}
