package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.figures.FigureWords;
import org.watchword.records.figures.FrozenReport;
import org.watchword.records.figures.FunderReports;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Gathering;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportWish;
import org.watchword.records.journal.Disk;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookReason;
import org.watchword.session.book.BookRules;
import org.watchword.session.book.PublishedReport;

class PublishedAgainTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void aYearLaterAndAfterARebuildAReportIsWhatItWas() throws IOException {
        FundersReport report;
        FrozenReport frozen;
        try (Records records = open(AT)) {
            GivenSession.prepared(records, 1, "Fund", "taxi-private-hire", false);
            report = report(records);
            frozen = FrozenReport.of(report);
            assertInstanceOf(Entered.Kept.class, publish(records, frozen, DAY));
        }
        Files.delete(folder.resolve("register").resolve("register.mv.db"));
        try (Records records = open(AT.plusSeconds(366L * 86_400))) {
            PublishedReport kept = records.book().reports().published().get(frozen.hash());
            assertArrayEquals(
                    frozen.json().getBytes(StandardCharsets.UTF_8), kept.model().getBytes(StandardCharsets.UTF_8));
            assertEquals(Optional.of(report), new FrozenReport(kept.hash(), kept.model()).open());
            assertEquals(DAY, kept.day());
        }
    }

    @Test
    void theSameReportIsKeptOnce() throws IOException {
        try (Records records = open(AT)) {
            FrozenReport frozen = FrozenReport.of(report(records));
            publish(records, frozen, DAY);
            publish(records, frozen, DAY.plusDays(1));
            assertEquals(
                    List.of(new PublishedReport(frozen.hash(), DAY, frozen.json())),
                    List.copyOf(records.book().reports().published().values()));
        }
    }

    @Test
    void aReportThatTheJournalCannotHoldIsRefused() throws IOException {
        try (Records records = open(AT)) {
            String longest = "€".repeat(BookRules.LONGEST_REPORT);
            assertInstanceOf(Entered.Kept.class, publish(records, new FrozenReport("a", longest), DAY));
            assertEquals(
                    new Entered.Refused(BookReason.REPORT_TOO_LONG),
                    publish(records, new FrozenReport("b", longest + "."), DAY));
        }
    }

    private static FundersReport report(Records records) throws IOException {
        ReportWish wish = ReportWish.usual(new ReportScope("", DAY.minusYears(1), DAY, ""), DAY);
        Gathering gathering = new Gathering(records.ask(), records.book(), List.of("taxi-private-hire"));
        return FunderReports.make(wish, gathering.of(wish), FigureWords.in(Locale.ENGLISH))
                .report();
    }

    private static Entered publish(Records records, FrozenReport frozen, LocalDate day) {
        return records.keep(
                List.of(new BookEvent.ReportPublished(new PublishedReport(frozen.hash(), day, frozen.json()))),
                AT,
                ZoneOffset.UTC);
    }

    private Records open(Instant now) {
        Surroundings surroundings = new Surroundings(Disk.REAL, (InstantSource) () -> now);
        return assertInstanceOf(Opening.Opened.class, Records.open(folder, surroundings))
                .records();
    }
}
