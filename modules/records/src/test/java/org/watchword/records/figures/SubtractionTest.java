package org.watchword.records.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.records.journal.Hash;
import org.watchword.session.book.PublishedReport;

class SubtractionTest {

    private static final String COUNCIL = "Essex Council";
    private static final ReportScope THIRD =
            new ReportScope("", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), "");
    private static final ReportScope FOURTH =
            new ReportScope("", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), "");

    @Test
    void aSessionOfThreeThatCameInBetweenIsFound() {
        Monday monday = new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0);
        PublishedReport before = published(monday.report(FOURTH));
        List<Subtraction> found = between(monday.session(Monday.DAY, COUNCIL, "taxi", "gb", 3, 0), before);
        assertEquals(List.of(before), found.getFirst().published());
        assertEquals("All sessions", found.getFirst().table());
        assertTrue(found.stream().anyMatch(each -> each.row().equals("taxi")), found::toString);
    }

    @Test
    void aSessionOfManyIsNot() {
        Monday monday = new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0);
        PublishedReport before = published(monday.report(FOURTH));
        assertEquals(List.of(), between(monday.session(Monday.DAY, COUNCIL, "taxi", "gb", 12, 0), before));
    }

    @Test
    void theSameReportTwiceIsNot() {
        Monday monday = new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 2);
        assertEquals(List.of(), between(monday, published(monday.report(FOURTH))));
    }

    @Test
    void twoQuartersHaveNobodyInCommon() {
        FundersReport before = new Monday()
                .session(LocalDate.of(2026, 8, 3), COUNCIL, "taxi", "gb", 20, 0)
                .report(THIRD);
        Monday after = new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 22, 0);
        assertEquals(List.of(), between(after, published(before)));
    }

    @Test
    void aMonthThatWasPublishedIsTakenFromItsQuarter() {
        ReportScope november = new ReportScope("", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), "");
        FundersReport before =
                new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0).report(november);
        Monday after = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0)
                .session(Monday.DAY.plusMonths(1), COUNCIL, "schools", "gb", 2, 0);
        assertEquals(
                "All sessions", between(after, published(before)).getFirst().table());
    }

    @Test
    void aMonthIsKnownAgainInEitherWriting() {
        FundersReport before = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0)
                .session(Monday.DAY.plusMonths(1), COUNCIL, "schools", "gb", 30, 0)
                .report(FOURTH);
        String today = FrozenReport.of(before).json();
        String earlier = today.replace("November 2026", "2026-11").replace("December 2026", "2026-12");
        ReportScope november = new ReportScope("", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), "");
        FundersReport after =
                new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 22, 0).report(november);
        assertNotEquals(today, earlier);
        for (String written : List.of(today, earlier)) {
            PublishedReport old = new PublishedReport(hash(written), FOURTH.to(), written);
            assertFalse(Subtraction.between(after, List.of(old)).isEmpty(), written);
        }
    }

    @Test
    void aFundersOwnReportIsTakenFromItsRowInTheReportOfAll() {
        Monday monday = new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0);
        FundersReport own = monday.report(new ReportScope("essex council", FOURTH.from(), FOURTH.to(), ""));
        Monday more = monday.session(Monday.DAY, COUNCIL, "taxi", "gb", 2, 0)
                .session(Monday.DAY, "Lottery", "schools", "gb", 0, 40);
        assertTrue(
                between(more, published(own)).stream()
                        .anyMatch(each -> each.row().equals(COUNCIL)),
                () -> between(more, published(own)).toString());
    }

    @Test
    void anAreaBesideAnotherHasNobodyInCommon() {
        FundersReport before = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb/kent", 20, 0)
                .report(new ReportScope("", FOURTH.from(), FOURTH.to(), "gb/kent"));
        FundersReport after = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb/essex", 22, 0)
                .report(new ReportScope("", FOURTH.from(), FOURTH.to(), "gb/essex"));
        assertEquals(List.of(), Subtraction.between(after, List.of(published(before))));
    }

    /// A session with some people.
    private record Held(LocalDate day, String area, int people) {}

    private static final Held SUMMER = new Held(LocalDate.of(2026, 8, 3), "gb/kent", 20);
    private static final Held AUTUMN = new Held(LocalDate.of(2026, 11, 3), "gb/essex", 22);
    private static final Held FEW = new Held(LocalDate.of(2026, 12, 8), "gb/surrey", 2);
    private static final ReportScope BEFORE_DECEMBER =
            new ReportScope("", FOURTH.from(), LocalDate.of(2026, 11, 30), "");
    private static final ReportScope ALL = new ReportScope("", THIRD.from(), FOURTH.to(), "");

    private static FundersReport report(ReportScope scope, Held... all) {
        Monday monday = new Monday();
        for (Held held : all) {
            if (scope.holds(held.day()) && scope.holdsArea(held.area())) {
                monday.session(held.day(), COUNCIL, "taxi", held.area(), held.people(), 0);
            }
        }
        return monday.report(scope);
    }

    @Test
    void twoReportsTogetherAreTakenFromOneOfAllTheirDays() {
        List<PublishedReport> before =
                List.of(published(report(THIRD, SUMMER)), published(report(BEFORE_DECEMBER, AUTUMN)));
        FundersReport all = report(ALL, SUMMER, AUTUMN, FEW);
        for (PublishedReport each : before) {
            assertEquals(List.of(), Subtraction.between(all, List.of(each)));
        }
        List<Subtraction> found = Subtraction.between(all, before);
        assertEquals("All sessions", found.getFirst().table());
        assertEquals(2, found.getFirst().published().size());
    }

    @Test
    void theMissingPartOfTwoThatAreOutIsFoundToo() {
        PublishedReport all = published(report(ALL, SUMMER, AUTUMN, FEW));
        PublishedReport third = published(report(THIRD, SUMMER));
        FundersReport autumn = report(BEFORE_DECEMBER, AUTUMN);
        assertEquals(List.of(), Subtraction.between(autumn, List.of(all)));
        assertEquals(
                2,
                Subtraction.between(autumn, List.of(all, third))
                        .getFirst()
                        .published()
                        .size());
    }

    @Test
    void whereManyAreMissingNothingIsTold() {
        Held many = new Held(FEW.day(), FEW.area(), 15);
        List<PublishedReport> before =
                List.of(published(report(THIRD, SUMMER)), published(report(BEFORE_DECEMBER, AUTUMN)));
        assertEquals(List.of(), Subtraction.between(report(ALL, SUMMER, AUTUMN, many), before));
        assertEquals(List.of(), Subtraction.between(report(ALL, SUMMER, AUTUMN), before));
    }

    @Test
    void twoAreasTogetherAreTakenFromTheOneAboveThem() {
        ReportScope kent = new ReportScope("", ALL.from(), ALL.to(), "gb/kent");
        ReportScope essex = new ReportScope("", ALL.from(), ALL.to(), "gb/essex");
        List<PublishedReport> before = List.of(published(report(kent, SUMMER)), published(report(essex, AUTUMN)));
        FundersReport all = report(ALL, SUMMER, AUTUMN, FEW);
        assertEquals(List.of(), Subtraction.between(all, before.subList(0, 1)));
        assertEquals(2, Subtraction.between(all, before).getFirst().published().size());
    }

    private static List<Subtraction> between(Monday monday, PublishedReport before) {
        return Subtraction.between(monday.report(FOURTH), List.of(before));
    }

    private static PublishedReport published(FundersReport report) {
        FrozenReport frozen = FrozenReport.of(report);
        return new PublishedReport(frozen.hash(), report.madeOn(), frozen.json());
    }

    private static String hash(String written) {
        return Hash.of(written.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
