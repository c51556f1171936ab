package org.watchword.desktop.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.desktop.reports.ReportsFacts.Progress;
import org.watchword.desktop.reports.ReportsFacts.Working;
import org.watchword.desktop.reports.ReportsViewState.Bar;
import org.watchword.desktop.reports.ReportsViewState.Bars;
import org.watchword.desktop.reports.ReportsViewState.Chart;
import org.watchword.desktop.reports.ReportsViewState.Grid;
import org.watchword.desktop.reports.ReportsViewState.OwedRow;
import org.watchword.desktop.reports.ReportsViewState.Pattern;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.figures.Made;

class ReportsTellingTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void periodsEndTodayOrBefore() {
        LocalDate today = LocalDate.of(2026, 2, 14);
        Span own = new Span(today.minusDays(3), today.minusDays(1));
        assertEquals(new Span(LocalDate.of(2026, 1, 1), today), Period.THIS_QUARTER.span(today, own));
        assertEquals(
                new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)), Period.LAST_QUARTER.span(today, own));
        assertEquals(new Span(LocalDate.of(2026, 1, 1), today), Period.THIS_YEAR.span(today, own));
        assertEquals(new Span(LocalDate.of(2025, 4, 1), today), Period.FUNDING_YEAR.span(today, own));
        assertEquals(own, Period.OWN.span(today, own));
    }

    @Test
    void daysTheWrongWayRoundAreToldAndNothingIsReported() {
        Choice wrong = Autumn.CHOICE.between(new Span(Autumn.TODAY, Autumn.TODAY.minusDays(1)));
        ReportsViewState state = told(Autumn.facts(wrong, Progress.START, Optional.of(Autumn.made())));
        assertEquals(
                Optional.of("The first day must not come after the last. Choose another day."),
                state.chooser().orElseThrow().trouble());
        assertTrue(state.report().isEmpty());
        assertFalse(state.save());
    }

    @Test
    void aReportIsTableByTableWithTheSessionsBehindItsRows() {
        ReportsViewState state = told(Autumn.facts());
        Grid months = grid(state, "MONTHS");
        assertEquals("By month", months.title());
        assertEquals(
                List.of("2 sessions", "2 sessions", "4 sessions"),
                months.lines().stream().map(ReportsViewState.Line::sessions).toList());
        assertEquals(
                "See the 2 sessions behind By month: October 2026",
                months.lines().getFirst().spoken());
        assertEquals("110", months.lines().getFirst().cells().get(2));
        assertFalse(months.numbers().getFirst());
        assertTrue(months.numbers().get(2));
        assertTrue(state.save());
    }

    @Test
    void aChartHasABarForEveryPartAndSaysItsNumbers() {
        Chart people = charts(told(Autumn.facts())).stream()
                .filter(chart -> chart.title().equals("By month: Attendances"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        new Bars("October 2026", List.of(new Bar(Pattern.PEOPLE, 1, "110"))),
                        new Bars("November 2026", List.of(new Bar(Pattern.PEOPLE, 80.0 / 110, "80")))),
                people.rows());
        assertEquals("By month: Attendances: October 2026: 110; November 2026: 80", people.spoken());
    }

    @Test
    void aNumberThatIsKeptBackHasNoBar() {
        Chart right = charts(told(Autumn.facts())).getLast();
        assertEquals(
                List.of(new Bar(Pattern.BEFORE, 0.4, "16 of 40"), new Bar(Pattern.AFTER, 0.85, "34 of 40")),
                right.rows().getFirst().bars());
        assertEquals(
                new Bar(Pattern.BEFORE, 0, "not shown"),
                right.rows().getLast().bars().getFirst());
    }

    @Test
    void whatIsOwedSaysSinceWhen() {
        List<OwedRow> owed = told(Autumn.facts()).owed();
        assertEquals("Count what was learned", owed.getFirst().what());
        assertEquals("Owed since Tuesday 6 October 2026", owed.getFirst().when());
        assertTrue(owed.getFirst().late());
        assertEquals("By Wednesday 25 November 2026", owed.getLast().when());
        assertFalse(owed.getLast().late());
    }

    @Test
    void onlyWhatTakesLongIsToldAndNothingIsSavedMeanwhile() {
        Optional<Made> made = Optional.of(Autumn.made());
        ReportsViewState began = told(Autumn.facts(Autumn.CHOICE, new Progress(Working.BEGAN, false, false), made));
        ReportsViewState lasts = told(Autumn.facts(Autumn.CHOICE, new Progress(Working.LASTS, false, false), made));
        assertTrue(began.waiting().isEmpty());
        assertFalse(began.save());
        assertEquals(Optional.of("The report is being made …"), lasts.waiting());
    }

    @Test
    void aSampleSaysThatItIsOneAndCannotBeSaved() {
        ReportsFacts facts = new ReportsFacts(
                Autumn.TODAY,
                ReportsFacts.Known.NOTHING,
                Autumn.CHOICE,
                new Progress(Working.RESTS, true, false),
                Optional.of(Autumn.made()),
                Optional.empty(),
                ReportsFacts.Publishing.NOTHING);
        ReportsViewState state = told(facts);
        assertTrue(state.report().orElseThrow().note().orElseThrow().contains("made up"));
        assertFalse(state.save());
        assertTrue(state.empty());
    }

    private static ReportsViewState told(ReportsFacts facts) {
        return new ReportsTelling(facts, ENGLISH).state();
    }

    private static Grid grid(ReportsViewState state, String key) {
        return state.report().orElseThrow().parts().stream()
                .flatMap(part -> part.tables().stream())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Chart> charts(ReportsViewState state) {
        return state.report().orElseThrow().parts().stream()
                .flatMap(part -> part.tables().stream())
                .flatMap(table -> table.charts().stream())
                .toList();
    }
}
