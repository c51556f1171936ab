package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.watchword.records.figures.Made.RowAt;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// A table before it is known which of its numbers may be shown.
///
/// @param rows as many slots in each as there are columns
/// @param total whether the last row adds the others up
record Draft(TableKey key, List<Column> columns, List<Row> rows, boolean total) {

    /// A row, and the sessions behind it.
    record Row(List<Slot> slots, List<SessionRow> behind) {

        static Row of(Slot... slots) {
            return new Row(List.of(slots), List.of());
        }
    }

    /// The table without what may not be shown.
    ///
    /// @param hidden the numbers that are not shown
    ReportTable shown(BitSet hidden, FigureWords words) {
        boolean hours = rows.stream().flatMap(row -> row.slots().stream()).noneMatch(slot -> hiddenHours(slot, hidden));
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean last = total && row == rows.size() - 1;
            cells.add(rows.get(row).slots().stream()
                    .map(slot -> cell(slot, hidden, hours || last, words))
                    .toList());
        }
        List<String> titles = columns.stream().map(words::title).toList();
        return new ReportTable(
                key.name(),
                columns.stream().map(Column::name).toList(),
                new Table(words.title(key), titles, cells),
                total);
    }

    private static boolean hiddenHours(Slot slot, BitSet hidden) {
        return slot instanceof Slot.Hours(Cell _, int number) && hidden.get(number);
    }

    private static Cell cell(Slot slot, BitSet hidden, boolean hours, FigureWords words) {
        Cell kept = new Cell.Hidden(words.say(FigureWord.NOT_SHOWN));
        return switch (slot) {
            case Slot.Ready(Cell cell) -> cell;
            case Slot.People(int number, int people) -> hidden.get(number) ? kept : Cell.of(people);
            case Slot.Beside(Cell cell, int number) -> hidden.get(number) ? kept : cell;
            case Slot.Hours(Cell cell, int number) -> hours && !hidden.get(number) ? cell : kept;
        };
    }

    /// Adds the sessions behind its rows.
    void tell(Map<RowAt, List<SessionId>> behind) {
        for (int row = 0; row < rows.size(); row++) {
            List<SessionRow> sessions = rows.get(row).behind();
            if (!sessions.isEmpty()) {
                behind.put(
                        new RowAt(key.name(), row),
                        sessions.stream().map(SessionRow::id).toList());
            }
        }
    }
}
