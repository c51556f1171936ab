package org.watchword.records.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.Records;
import org.watchword.session.Band;
import org.watchword.session.SessionId;
import org.watchword.tables.Cell;

class GatheringTest {

    private static final ReportScope EVERYTHING =
            new ReportScope("", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), "");
    private static final String MARKER = "Zedekiah Markerson";

    @TempDir
    Path folder;

    @Test
    void aReportIsMadeOfWhatTheRegisterSays() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            SessionId first = given(records, 1, "County fund", false);
            given(records, 2, "County fund", false);
            given(records, 3, "Police fund", false);
            given(records, 4, "County fund", true);
            GivenSession.prepared(records, 5, "County fund", "taxi-private-hire", false);
            FundersReport all = report(records, EVERYTHING);
            assertEquals(List.of("7", "3", "51", "21", "30"), row(all));
            FundersReport one = report(records, of("county  FUND", ""));
            assertEquals(List.of("7", "2", "34", "14", "20"), row(one));
            assertEquals(
                    1,
                    one.table(TableKey.CANCELLED).orElseThrow().table().rows().size());
            assertEquals(List.of("City Cars", "All together"), organisations(one));
            records.anonymise(Set.of(first), GivenSession.START, GivenSession.ZONE);
            FundersReport later = report(records, of("County fund", ""));
            assertEquals(row(one), row(later), "nobody counts for less when names go");
            assertTrue(organisations(later).contains("City Cars"), "where they came from stays");
        }
    }

    @Test
    void anAreaHoldsWhatLiesInIt() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            given(records, 1, "County fund", false);
            assertEquals("1", row(report(records, of("", "gb"))).get(1));
            assertEquals("1", row(report(records, of("", "gb/essex"))).get(1));
            assertEquals("0", row(report(records, of("", "gb/ess"))).get(1));
        }
    }

    @Test
    void nobodyIsNamed() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession session = GivenSession.prepared(records, 1);
            session.arrives(MARKER, "City Cars").arrive("City Cars", 6);
            session.presented().closed();
            assertFalse(report(records, EVERYTHING).toString().contains("Markerson"));
        }
    }

    /// Seven by name who come each time, and ten heads.
    private static SessionId given(Records records, int number, String funder, boolean rehearsal) {
        GivenSession session = GivenSession.prepared(records, number, funder, "taxi-private-hire", rehearsal);
        session.presented();
        for (int person = 0; person < 7; person++) {
            session.arrives("Person " + person, "City Cars");
        }
        return session.heads(Band.PEOPLE, 10).closed().id();
    }

    private static ReportScope of(String funder, String area) {
        return new ReportScope(funder, EVERYTHING.from(), EVERYTHING.to(), area);
    }

    private static FundersReport report(Records records, ReportScope scope) throws IOException {
        ReportWish wish = ReportWish.usual(scope, LocalDate.of(2028, 1, 1));
        Sources sources =
                new Gathering(records.ask(), records.book(), List.of("taxi-private-hire", "schools")).of(wish);
        return FunderReports.make(wish, sources, FigureWords.in(Locale.ENGLISH)).report();
    }

    /// Without the hours.
    private static List<String> row(FundersReport report) {
        return report.table(TableKey.ALL).orElseThrow().table().rows().getFirst().stream()
                .limit(5)
                .map(Cell::written)
                .toList();
    }

    private static List<String> organisations(FundersReport report) {
        return report.table(TableKey.ORGANISATIONS).orElseThrow().table().rows().stream()
                .map(row -> row.getFirst().written())
                .toList();
    }
}
