package org.watchword.records.figures;

import java.util.List;
import java.util.OptionalInt;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// One table of a funder's report, ready for every writer.
///
/// @param key which table it is: a [TableKey] by name, or one of a later program
/// @param columns what its columns are, in their order: [Column]s by name, or those of a later program
/// @param table title, titles of the columns and cells, in the language of the report
/// @param total whether the last row adds the others up
public record ReportTable(String key, List<String> columns, Table table, boolean total) {

    /// @throws IllegalArgumentException when there are not as many columns as titles
    public ReportTable {
        columns = List.copyOf(columns);
        if (columns.size() != table.columns().size()) {
            throw new IllegalArgumentException("every column has a title");
        }
    }

    /// Where a column stands, from 0; empty when the funder did not want it.
    public OptionalInt place(Column column) {
        int place = columns.indexOf(column.name());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The same with these columns alone, in this order. One that it does not have is passed over; when it has none of
    /// them it stays as it is.
    public ReportTable with(List<String> wanted) {
        List<Integer> places = wanted.stream()
                .map(columns::indexOf)
                .filter(place -> place >= 0)
                .distinct()
                .toList();
        if (places.isEmpty()) {
            return this;
        }
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> places.stream().map(row::get).toList())
                .toList();
        List<String> titles = places.stream().map(table.columns()::get).toList();
        return new ReportTable(
                key, places.stream().map(columns::get).toList(), new Table(table.name(), titles, rows), total);
    }

    /// The rows without the one that adds them up: what a chart is drawn of.
    public List<List<Cell>> parts() {
        List<List<Cell>> rows = table.rows();
        return total ? rows.subList(0, rows.size() - 1) : rows;
    }
}
