package org.watchword.room.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.ReportScope;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.session.book.PublishedReport;

class ReportBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
    private static final ReportScope YEAR = new ReportScope("", TODAY.minusYears(1), TODAY, "");

    @TempDir
    Path folder;

    @Test
    void whatWasPublishedIsThereAYearLaterAndOnce() throws IOException {
        FundersReport report;
        try (Room room = Shipped.room(folder, CLOCK)) {
            report = new ReportDesk(room).make(YEAR, "en").report();
            ReportBook book = new ReportBook(room);
            PublishedReport first = published(book.publish(report));
            assertEquals(first, published(book.publish(report)));
            assertEquals(List.of(first), book.all());
            assertEquals(List.of(), book.warnings(report));
        }
        try (Room room = Shipped.room(folder, Clock.offset(CLOCK, Duration.ofDays(366)))) {
            ReportBook book = new ReportBook(room);
            PublishedReport kept = book.all().getFirst();
            assertEquals(TODAY, kept.day());
            assertEquals(Optional.of(report), book.open(kept));
            assertEquals(Optional.of(report), book.open(kept.hash().substring(0, ReportBook.SHORTEST_HASH)));
        }
    }

    @Test
    void aReportIsNamedByEnoughLettersOfItsHash() throws IOException {
        try (Room room = Shipped.room(folder, CLOCK)) {
            ReportBook book = new ReportBook(room);
            ReportDesk desk = new ReportDesk(room);
            PublishedReport year = published(book.publish(desk.make(YEAR, "en").report()));
            PublishedReport day = published(book.publish(
                    desk.make(new ReportScope("", TODAY, TODAY, ""), "en").report()));
            assertEquals(List.of(day, year), book.all());
            assertTrue(book.open(year.hash().substring(0, ReportBook.SHORTEST_HASH - 1))
                    .isEmpty());
            assertTrue(book.open("nothing is called so").isEmpty());
        }
    }

    private static PublishedReport published(ReportBook.Outcome outcome) {
        return assertInstanceOf(ReportBook.Outcome.Published.class, outcome).report();
    }
}
