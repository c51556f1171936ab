package org.watchword.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.desktop.reports.ReportsViewState.Grid;
import org.watchword.desktop.reports.ReportsViewState.Line;
import org.watchword.desktop.reports.ReportsViewState.Part;
import org.watchword.desktop.reports.ReportsViewState.Shown;
import org.watchword.desktop.text.Days;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.ReportSection;
import org.watchword.records.figures.ReportTable;
import org.watchword.tables.Cell;

/// A report in plain words for the screen.
///
/// @param made the report, and the sessions behind its rows
record Reporting(Made made, Days days) {

    /// @param note said above a report that is not the present one
    Shown shown(Optional<String> note) {
        FundersReport report = made.report();
        return new Shown(
                report.title(),
                report.subtitle(),
                note,
                report.sections().stream().map(this::part).toList(),
                report.notShown());
    }

    private Part part(ReportSection section) {
        return new Part(
                section.title(),
                section.sentences(),
                section.tables().stream().map(this::grid).toList());
    }

    private Grid grid(ReportTable table) {
        List<List<Cell>> rows = table.table().rows();
        List<Boolean> numbers = IntStream.range(0, table.columns().size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).allMatch(Reporting::isNumber))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(table, row));
        }
        return new Grid(
                table.key(),
                table.table().name(),
                new Charting(days.texts()).of(table),
                table.table().columns(),
                numbers,
                lines,
                table.total());
    }

    private Line line(ReportTable table, int row) {
        List<Cell> cells = table.table().rows().get(row);
        int sessions = made.sessions(table.key(), row).size();
        List<String> written = cells.stream().map(this::written).toList();
        if (sessions == 0) {
            return new Line(written, "", "");
        }
        return new Line(
                written,
                days.texts().get(ReportsWord.SEE_SESSIONS, sessions),
                days.texts().get(ReportsWord.SEE_SESSIONS_SPOKEN, sessions, called(table, row)));
    }

    /// What a row is called: its table, and itself where it has a name.
    String called(ReportTable table, int row) {
        Cell first = table.table().rows().get(row).getFirst();
        String title = table.table().name();
        return first instanceof Cell.Words(String name) ? days.texts().get(ReportsWord.BEHIND_ROW, title, name) : title;
    }

    private String written(Cell cell) {
        return cell instanceof Cell.Day(var day) ? days.date(day) : cell.written();
    }

    private static boolean isNumber(Cell cell) {
        return !(cell instanceof Cell.Words) && !(cell instanceof Cell.Day);
    }
}
