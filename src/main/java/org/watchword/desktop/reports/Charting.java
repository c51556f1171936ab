package org.watchword.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.watchword.desktop.reports.ReportsViewState.Bar;
import org.watchword.desktop.reports.ReportsViewState.Bars;
import org.watchword.desktop.reports.ReportsViewState.Chart;
import org.watchword.desktop.reports.ReportsViewState.Legend;
import org.watchword.desktop.reports.ReportsViewState.Pattern;
import org.watchword.desktop.text.Texts;
import org.watchword.records.figures.Column;
import org.watchword.records.figures.ReportTable;
import org.watchword.records.figures.TableKey;
import org.watchword.tables.Cell;

/// Charts of tables where a chart helps. A number that is kept back has no bar, only the words for it.
///
/// @param texts in which the charts are told
record Charting(Texts texts) {

    /// A chart of one bar tells nothing that its number does not.
    private static final int LEAST_BARS = 2;

    /// The charts of a table; none for most.
    List<Chart> of(ReportTable table) {
        if (table.key().equals(TableKey.AUDIENCES.name()) || table.key().equals(TableKey.MONTHS.name())) {
            return List.of(
                            counts(table, Column.SESSIONS, Pattern.SESSIONS),
                            counts(table, Column.PEOPLE, Pattern.PEOPLE))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        }
        return table.key().equals(TableKey.QUESTIONS.name())
                ? right(table).stream().toList()
                : List.of();
    }

    private Optional<Chart> counts(ReportTable table, Column column, Pattern pattern) {
        OptionalInt place = table.place(column);
        OptionalInt group = table.place(Column.GROUP);
        if (place.isEmpty() || group.isEmpty() || table.parts().size() < LEAST_BARS) {
            return Optional.empty();
        }
        int at = place.getAsInt();
        long longest = table.parts().stream()
                .mapToLong(row -> whole(row.get(at)).orElse(0))
                .max()
                .orElse(0);
        List<Bars> rows = table.parts().stream()
                .map(row -> new Bars(
                        row.get(group.getAsInt()).written(),
                        List.of(bar(pattern, row.get(at), longest, Optional.empty()))))
                .toList();
        String title = texts.get(
                ReportsWord.CHART_OF,
                table.table().name(),
                table.table().columns().get(at));
        return Optional.of(chart(title, List.of(), rows));
    }

    private Optional<Chart> right(ReportTable table) {
        OptionalInt question = table.place(Column.QUESTION);
        OptionalInt before = table.place(Column.RIGHT_BEFORE);
        OptionalInt after = table.place(Column.RIGHT_AFTER);
        OptionalInt compared = table.place(Column.COMPARED);
        if (question.isEmpty() || before.isEmpty() || after.isEmpty() || compared.isEmpty()) {
            return Optional.empty();
        }
        List<Bars> rows = new ArrayList<>();
        for (List<Cell> row : table.parts()) {
            Cell all = row.get(compared.getAsInt());
            long of = whole(all).orElse(0);
            rows.add(new Bars(
                    row.get(question.getAsInt()).written(),
                    List.of(
                            bar(Pattern.BEFORE, row.get(before.getAsInt()), of, Optional.of(all)),
                            bar(Pattern.AFTER, row.get(after.getAsInt()), of, Optional.of(all)))));
        }
        List<Legend> legend = List.of(
                new Legend(Pattern.BEFORE, table.table().columns().get(before.getAsInt())),
                new Legend(Pattern.AFTER, table.table().columns().get(after.getAsInt())));
        return Optional.of(chart(texts.get(ReportsWord.CHART_RIGHT), legend, rows));
    }

    private Bar bar(Pattern pattern, Cell cell, long longest, Optional<Cell> of) {
        OptionalLong number = whole(cell);
        double share = number.isEmpty() || longest == 0 ? 0 : (double) number.getAsLong() / longest;
        String written = number.isPresent() && of.isPresent()
                ? texts.get(ReportsWord.OF_COMPARED, cell.written(), of.get().written())
                : cell.written();
        return new Bar(pattern, Math.clamp(share, 0, 1), written);
    }

    private Chart chart(String title, List<Legend> legend, List<Bars> rows) {
        String all = rows.stream().map(this::spoken).collect(Collectors.joining("; "));
        return new Chart(title, texts.get(ReportsWord.CHART, title, all), legend, rows);
    }

    private String spoken(Bars row) {
        String numbers = row.bars().stream().map(Bar::number).collect(Collectors.joining(", "));
        return texts.get(ReportsWord.PAIR, row.label(), numbers);
    }

    private static OptionalLong whole(Cell cell) {
        return cell instanceof Cell.Whole(long number) ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
