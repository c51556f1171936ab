package org.watchword.records.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.tables.Cell;

class FunderReportsTest {

    private static final String COUNCIL = "Essex Council";
    private static final String LOTTERY = "Lottery Fund";

    @Test
    void everythingIsToldInOneRow() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb/essex", 20, 0)
                .session(Monday.DAY, COUNCIL, "schools", "gb/essex", 0, 60)
                .report(Monday.AUTUMN);
        assertEquals(List.of("20", "2", "80", "20", "60", "120.00"), row(report, TableKey.ALL, 0));
    }

    @Test
    void groupsAddUpToTheLastRow() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb/essex", 20, 0)
                .session(Monday.DAY.plusMonths(1), COUNCIL, "schools", "gb/kent", 0, 60)
                .report(Monday.AUTUMN);
        assertEquals(List.of("schools", "1", "60", "0", "60", "90.00"), row(report, TableKey.AUDIENCES, 0));
        assertEquals(List.of("taxi", "1", "20", "20", "0", "30.00"), row(report, TableKey.AUDIENCES, 1));
        assertEquals(List.of("All together", "2", "80", "20", "60", "120.00"), row(report, TableKey.AUDIENCES, 2));
        assertEquals("November 2026", row(report, TableKey.MONTHS, 0).getFirst());
        assertEquals("gb/kent", row(report, TableKey.AREAS, 1).getFirst());
    }

    @Test
    void groupsOfTooFewPeopleStandTogether() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb/essex", 20, 0)
                .session(Monday.DAY, COUNCIL, "faith", "gb/kent", 3, 0)
                .session(Monday.DAY.plusMonths(1), COUNCIL, "schools", "gb/wales", 0, 30)
                .report(Monday.AUTUMN);
        List<List<String>> audiences = rows(report, TableKey.AUDIENCES);
        assertEquals(List.of("schools", "Other audiences", "All together"), first(audiences));
        assertEquals("23", audiences.get(1).get(2));
        assertEquals(List.of("gb/wales", "Other areas", "All together"), first(rows(report, TableKey.AREAS)));
        assertTrue(report.notShown().contains("Groups of fewer than 5 people stand together as others."));
    }

    @Test
    void aMonthOfTooFewGoesWithItsNeighbour() {
        FundersReport report = new Monday()
                .session(Monday.DAY.minusMonths(2), COUNCIL, "taxi", "gb", 20, 0)
                .session(Monday.DAY.minusMonths(1), COUNCIL, "taxi", "gb", 3, 0)
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 10, 0)
                .session(Monday.DAY.plusMonths(1), COUNCIL, "taxi", "gb", 2, 0)
                .report(Monday.AUTUMN);
        assertEquals(
                List.of("September 2026", "October 2026 – December 2026", "All together"),
                first(rows(report, TableKey.MONTHS)));
    }

    @Test
    void aSessionOfTwoFundersStandsWithBothAndCountsOnce() {
        FundersReport report = new Monday()
                .programme("Safer year", LOTTERY, 10, 200)
                .session(Monday.DAY, COUNCIL + "; " + LOTTERY, "taxi", "gb", 20, 0)
                .session(Monday.DAY, "essex  council", "taxi", "gb", 12, 0)
                .report(Monday.AUTUMN);
        List<List<String>> funders = rows(report, TableKey.FUNDERS);
        assertEquals(List.of(COUNCIL, "All these days", "", "2", "", "32"), funders.get(0));
        assertEquals(List.of(COUNCIL, "October 2026 – December 2026", "", "2", "", "32"), funders.get(1));
        assertEquals(List.of(LOTTERY, "All these days", "10", "1", "200", "20"), funders.get(2));
        assertEquals(List.of("All together", "", "10", "2", "200", "32"), funders.getLast());
        assertEquals("32", row(report, TableKey.ALL, 0).get(2));
    }

    @Test
    void organisationsOfTooFewAreNotNamed() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0)
                .from("City Cars", 9)
                .from("city  cars", 8)
                .from("Small Cabs", 3)
                .report(Monday.AUTUMN);
        List<List<String>> organisations = rows(report, TableKey.ORGANISATIONS);
        assertEquals(List.of("Other organisations", "1", "20", "30.00"), organisations.getFirst());
        assertEquals(2, organisations.size());
    }

    @Test
    void threeHundredTinyOrganisationsHideNothingOfTheWhole() {
        Monday monday = new Monday();
        for (int evening = 0; evening < 10; evening++) {
            monday.session(Monday.DAY.minusDays(evening), COUNCIL, "taxi", "gb", 45, 0);
            for (int firm = 1; firm <= 30; firm++) {
                monday.from("Firm " + (evening * 30 + firm), 1 + firm % 2);
            }
        }
        FundersReport report = monday.report(Monday.AUTUMN);
        assertEquals("450", row(report, TableKey.ALL, 0).get(2));
        assertEquals(List.of("Other organisations", "All together"), first(rows(report, TableKey.ORGANISATIONS)));
        assertEquals("450", rows(report, TableKey.ORGANISATIONS).getLast().get(2));
    }

    @Test
    void twoPeopleWhoWereOnlyCountedCannotBeFound() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 2)
                .session(Monday.DAY, COUNCIL, "schools", "gb", 0, 30)
                .session(Monday.DAY, COUNCIL, "faith", "gb", 12, 9)
                .report(Monday.AUTUMN);
        List<List<String>> audiences = rows(report, TableKey.AUDIENCES);
        assertEquals(List.of("taxi", "1", "22", "not shown", "not shown", "33.00"), audiences.get(2));
        assertEquals(List.of("faith", "1", "21", "not shown", "not shown", "31.50"), audiences.get(0));
        assertEquals(List.of("schools", "1", "30", "0", "30", "45.00"), audiences.get(1));
        assertEquals(List.of("32", "3", "73", "32", "41", "109.50"), row(report, TableKey.ALL, 0));
        assertTrue(report.notShown().contains("4 numbers are left out, because somebody could be found by them."));
    }

    @Test
    void aSmallGroupIsNotToldByTheRowsOfAnotherTable() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb/a", 0, 12)
                .session(Monday.DAY, COUNCIL, "taxi", "gb/b", 0, 3)
                .session(Monday.DAY, COUNCIL, "schools", "gb/c", 0, 20)
                .report(Monday.AUTUMN);
        assertEquals(List.of("gb/c", "Other areas", "All together"), first(rows(report, TableKey.AREAS)));
        assertEquals("15", rows(report, TableKey.AREAS).get(1).get(2));
    }

    @Test
    void hardlyAnybodyIsNoNumberAtAll() {
        FundersReport report =
                new Monday().session(Monday.DAY, COUNCIL, "taxi", "gb", 3, 0).report(Monday.AUTUMN);
        String not = "not shown";
        assertEquals(List.of(not, "1", not, not, "0", not), row(report, TableKey.ALL, 0));
        assertEquals(List.of("Other audiences", "1", not, not, "0", not), row(report, TableKey.AUDIENCES, 0));
    }

    @Test
    void whatDidNotTakePlaceIsSaid() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0)
                .neverHeld(Monday.DAY)
                .report(Monday.AUTUMN);
        assertEquals(List.of("2026-11-02", "schools", "gb/essex"), row(report, TableKey.CANCELLED, 0));
        assertEquals(List.of("faith", "schools"), first(rows(report, TableKey.NOT_REACHED)));
    }

    @Test
    void everyRowOfSessionsKnowsThem() {
        Monday monday = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0)
                .session(Monday.DAY, COUNCIL, "schools", "gb", 0, 30);
        Made made = monday.made(Monday.AUTUMN);
        assertEquals(List.of(monday.held.getLast().id()), made.sessions(TableKey.AUDIENCES.name(), 0));
        assertEquals(2, made.sessions(TableKey.ALL.name(), 0).size());
    }

    @Test
    void aReportOfNothingSaysSo() {
        FundersReport report = new Monday().report(Monday.AUTUMN);
        assertEquals(
                List.of("There was no session in these days."),
                report.sections().getFirst().sentences());
        assertEquals("0", row(report, TableKey.ALL, 0).get(2));
    }

    @Test
    void aFundersOwnColumnsStandInTheirOrder() {
        FundersReport report = new Monday()
                .session(Monday.DAY, COUNCIL, "taxi", "gb", 20, 0)
                .report(Monday.AUTUMN)
                .with(Map.of("MONTHS", List.of("PEOPLE", "GROUP", "PEOPLE", "SUNG"), "AREAS", List.of("SUNG")));
        assertEquals(List.of("20", "November 2026"), row(report, TableKey.MONTHS, 0));
        assertEquals(
                List.of("PEOPLE", "GROUP"),
                report.table(TableKey.MONTHS).orElseThrow().columns());
        assertEquals(6, row(report, TableKey.AREAS, 0).size());
        assertEquals(6, row(report, TableKey.AUDIENCES, 0).size());
    }

    private static List<String> row(FundersReport report, TableKey key, int row) {
        return rows(report, key).get(row);
    }

    private static List<List<String>> rows(FundersReport report, TableKey key) {
        return report.table(key).orElseThrow().table().rows().stream()
                .map(row -> row.stream().map(Cell::written).toList())
                .toList();
    }

    private static List<String> first(List<List<String>> rows) {
        return rows.stream().map(List::getFirst).toList();
    }

    @Test
    void commentsStandByTheAlphabetWithoutPlaceOrDay() {
        Monday monday = new Monday()
                .session(Monday.DAY, "Fund", "taxi", "gb/essex", 12, 0)
                .said("Very clear.")
                .session(Monday.DAY.plusDays(9), "Fund", "taxi", "gb/essex", 12, 0)
                .said("=1+1 is not a formula here.");
        ReportTable said = monday.report(Monday.AUTUMN).table(TableKey.COMMENTS).orElseThrow();
        assertEquals(List.of("COMMENT"), said.columns());
        assertEquals(
                List.of(List.of(Cell.of("=1+1 is not a formula here.")), List.of(Cell.of("Very clear."))),
                said.table().rows());
        ReportScope others = new ReportScope("Other fund", Monday.AUTUMN.from(), Monday.AUTUMN.to(), "");
        monday.held.clear();
        assertEquals(Optional.empty(), monday.report(others).table(TableKey.COMMENTS));
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        FundersReport report = new Monday()
                .session(Monday.DAY, "Fund", "taxi", "gb/essex", 12, 0)
                .report(Monday.AUTUMN);
        assertEquals("1 September 2026 to 31 December 2026", report.subtitle());
    }
}
