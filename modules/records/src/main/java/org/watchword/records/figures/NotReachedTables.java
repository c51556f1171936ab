package org.watchword.records.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.records.figures.Draft.Row;
import org.watchword.tables.Cell;

/// What did not take place, and who was not reached.
record NotReachedTables(Sources sources, FigureWords words) {

    Draft cancelled() {
        List<Row> rows = sources.cancelled().stream()
                .map(row -> new Row(
                        List.of(
                                new Slot.Ready(Cell.of(row.plan().date())),
                                Slot.of(words.audience(row.plan().audience())),
                                Slot.of(words.area(row.plan().area()))),
                        List.of(row)))
                .toList();
        return new Draft(TableKey.CANCELLED, List.of(Column.DATE, Column.AUDIENCE, Column.AREA), rows, false);
    }

    /// Audiences of the library for whom there was no session.
    Draft audiences() {
        Set<String> reached =
                sources.held().stream().map(row -> row.plan().audience()).collect(Collectors.toSet());
        List<Row> rows = sources.audiences().stream()
                .filter(each -> !reached.contains(each))
                .map(words::audience)
                .sorted()
                .map(each -> Row.of(Slot.of(each)))
                .toList();
        return new Draft(TableKey.NOT_REACHED, List.of(Column.AUDIENCE), rows, false);
    }
}
