package org.watchword.records.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;
import org.watchword.testkit.HostileWords;

class FrozenReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void everyCellComesBackAsItWent() {
        FundersReport report = report(
                Cell.of("Łódź \"fund\" \\ \u0007 😀 =1+1"),
                Cell.of(1_000_000L),
                new Cell.Measure(new BigDecimal("1.50")),
                Cell.of(DAY),
                Cell.of(LocalTime.of(9, 5)),
                new Cell.Percent(new BigDecimal("62.5")),
                new Cell.Hidden("not shown"),
                new Cell.Empty());
        FrozenReport frozen = FrozenReport.of(report);
        assertEquals(Optional.of(report), frozen.open());
        assertEquals(frozen, FrozenReport.of(frozen.open().orElseThrow()));
    }

    @Test
    void aWholeReportComesBackAsItWent() {
        FundersReport report = new Monday()
                .programme("Safer year", "Lottery", 10, 200)
                .session(DAY, "Lottery", "taxi", "gb/essex", 20, 2)
                .session(DAY, "Council; Lottery", "schools", "gb/kent", 0, 60)
                .report(Monday.AUTUMN);
        assertEquals(Optional.of(report), FrozenReport.of(report).open());
    }

    /// The form is kept for ever: the same report is this text in every later program.
    @Test
    void theTextIsTheSameForEver() {
        FrozenReport frozen = FrozenReport.of(report(Cell.of(20), new Cell.Empty()));
        String text = "{'language':'en','madeOn':'2026-11-02','notShown':['Nobody is named.'],"
                + "'scope':{'area':'gb','from':'2026-09-01','funder':'Fund','to':'2026-11-02'},"
                + "'sections':[{'key':'REACHED','sentences':['All.'],'tables':[{'columns':['C0','C1'],'key':'ALL',"
                + "'name':'All','rows':[[{'whole':20},{}]],'titles':['T0','T1'],'total':true}],'title':'Reached'}],"
                + "'subtitle':'Autumn','threshold':5,'title':'For the fund'}";
        assertEquals(text.replace('\'', '"'), frozen.json());
        assertEquals("be36b8325106d62a7c91578877a4bc86f5f053825cc043d3dd282493691bb623", frozen.hash());
    }

    @Test
    void anotherTextIsNotTheReport() {
        FrozenReport frozen = FrozenReport.of(report(Cell.of(20)));
        String other = frozen.json().replace(":20}", ":25}");
        assertNotEquals(frozen.json(), other);
        assertEquals(Optional.empty(), new FrozenReport(frozen.hash(), other).open());
    }

    @Test
    void halfALetterIsReplacedBeforeItIsSummedUp() {
        FrozenReport frozen = FrozenReport.of(report(Cell.of("a\ud83d")));
        ReportTable table = frozen.open().orElseThrow().table(TableKey.ALL).orElseThrow();
        assertEquals(List.of(List.of(Cell.of("a?"))), table.table().rows());
    }

    @Test
    void hostileWordsComeBackAsTheyWent() {
        FundersReport report = report(HostileWords.all().stream().map(Cell::of).toArray(Cell[]::new));
        assertEquals(Optional.of(report), FrozenReport.of(report).open());
    }

    private static FundersReport report(Cell... cells) {
        List<String> keys =
                IntStream.range(0, cells.length).mapToObj(each -> "C" + each).toList();
        List<String> titles = keys.stream().map(key -> key.replace('C', 'T')).toList();
        ReportTable table = new ReportTable("ALL", keys, new Table("All", titles, List.of(List.of(cells))), true);
        return new FundersReport(
                new ReportScope("Fund", LocalDate.of(2026, 9, 1), DAY, "gb"),
                "en",
                5,
                DAY,
                "For the fund",
                "Autumn",
                List.of(new ReportSection("REACHED", "Reached", List.of(table), List.of("All."))),
                List.of("Nobody is named."));
    }
}
