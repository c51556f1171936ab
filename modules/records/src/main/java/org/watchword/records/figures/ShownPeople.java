package org.watchword.records.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchword.session.book.Names;
import org.watchword.tables.Cell;

/// Every number of people that a report shows, and of whom: a row of a month is of fewer days than its report, a row
/// of a funder is of that funder.
final class ShownPeople {

    private static final List<Column> PEOPLE = List.of(Column.PEOPLE, Column.BY_NAME, Column.UNIQUE, Column.HEAD_COUNT);
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    /// How a quarter was written in what was published before 2026-11-23.
    private static final Pattern QUARTER = Pattern.compile("(\\d{4}) Q([1-4])");
    private static final int MONTHS_IN_A_QUARTER = 3;

    private ShownPeople() {}

    /// One number.
    ///
    /// @param scope whose, in which days and where
    /// @param group the table's key and its row's name; empty for everybody in the scope
    /// @param column which of them
    /// @param table title
    /// @param row what it speaks of
    record Shown(ReportScope scope, String group, Column column, String table, String row, long people) {

        /// Whether one counts the same people as the other, or all of them and some more.
        boolean comparable(Shown other) {
            return column == other.column
                    && group.equals(other.group)
                    && (holds(scope, other.scope) || holds(other.scope, scope));
        }

        private static boolean holds(ReportScope wide, ReportScope narrow) {
            boolean paid = wide.funder().isEmpty() || Names.same(wide.funder()).equals(Names.same(narrow.funder()));
            return paid && wide.holds(narrow.from()) && wide.holds(narrow.to()) && wide.holdsArea(narrow.area());
        }
    }

    static List<Shown> of(FundersReport report) {
        return report.tables().flatMap(table -> of(report, table)).toList();
    }

    private static Stream<Shown> of(FundersReport report, ReportTable table) {
        Days days = new Days(Locale.forLanguageTag(report.language()));
        List<List<Cell>> rows = table.table().rows();
        List<Shown> shown = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            List<Cell> row = rows.get(number);
            boolean total = table.total() && number == rows.size() - 1;
            String name = written(table, row, Column.GROUP);
            boolean everybody = total || narrowed(table);
            String group = everybody ? "" : table.key() + " " + Names.same(name);
            ReportScope scope = total ? report.scope() : scope(report.scope(), table, row, days);
            for (Column column : PEOPLE) {
                if (cell(table, row, column) instanceof Cell.Whole(long people)) {
                    shown.add(new Shown(
                            scope, group, meant(table, column), table.table().name(), name, people));
                }
            }
        }
        return shown.stream();
    }

    /// Whether a row is of other days or of another funder, and of everybody in them.
    private static boolean narrowed(ReportTable table) {
        return table.key().equals(TableKey.MONTHS.name()) || table.key().equals(TableKey.FUNDERS.name());
    }

    /// Organisations are known of people who came by name, and of nobody else.
    private static Column meant(ReportTable table, Column column) {
        boolean named = table.key().equals(TableKey.ORGANISATIONS.name()) && column == Column.PEOPLE;
        return named ? Column.BY_NAME : column;
    }

    private static ReportScope scope(ReportScope whole, ReportTable table, List<Cell> row, Days days) {
        if (table.key().equals(TableKey.MONTHS.name())) {
            return within(whole, whole.funder(), days.numbers(written(table, row, Column.GROUP)), MONTH, 1);
        }
        if (table.key().equals(TableKey.FUNDERS.name())) {
            String funder = written(table, row, Column.GROUP);
            String quarter = written(table, row, Column.QUARTER);
            return QUARTER.matcher(quarter).find()
                    ? within(whole, funder, quarter, QUARTER, MONTHS_IN_A_QUARTER)
                    : within(whole, funder, days.numbers(quarter), MONTH, 1);
        }
        return whole;
    }

    /// From the first to the last month or quarter that a row names; all days when it names none.
    private static ReportScope within(ReportScope whole, String funder, String days, Pattern one, int months) {
        Matcher named = one.matcher(days);
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        boolean first = true;
        while (named.find()) {
            int month = (Integer.parseInt(named.group(2)) - 1) * months + 1;
            YearMonth begins = YearMonth.of(Integer.parseInt(named.group(1)), month);
            from = first ? later(from, begins.atDay(1)) : from;
            to = earlier(whole.to(), begins.plusMonths(months - 1L).atEndOfMonth());
            first = false;
        }
        return new ReportScope(funder, from, to, whole.area());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String written(ReportTable table, List<Cell> row, Column column) {
        return cell(table, row, column).written();
    }

    private static Cell cell(ReportTable table, List<Cell> row, Column column) {
        OptionalInt place = table.place(column);
        return place.isPresent() ? row.get(place.getAsInt()) : new Cell.Empty();
    }
}
