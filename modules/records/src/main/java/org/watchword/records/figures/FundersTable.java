package org.watchword.records.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.watchword.records.figures.Crowd.Who;
import org.watchword.records.figures.Draft.Row;
import org.watchword.records.register.SessionRow;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryKind;
import org.watchword.tables.Cell;

/// What was promised and what took place, by funder and quarter. A session that two funders paid for stands with both,
/// and once in the last row.
final class FundersTable {

    private static final List<Column> COLUMNS = List.of(
            Column.GROUP,
            Column.QUARTER,
            Column.PROMISED_SESSIONS,
            Column.SESSIONS,
            Column.PROMISED_PEOPLE,
            Column.PEOPLE);

    private static final int MONTHS_IN_A_QUARTER = 3;

    private final ReportScope scope;
    private final Sources sources;
    private final Payers payers;
    private final Crowd crowd;
    private final FigureWords words;

    FundersTable(ReportScope scope, Sources sources, Crowd crowd, FigureWords words) {
        this.scope = scope;
        this.sources = sources;
        this.payers = new Payers(sources.book());
        this.crowd = crowd;
        this.words = words;
    }

    /// Sessions and people, as a programme promises them.
    private record Promised(int sessions, int people) {

        Promised and(Promised other) {
            return new Promised(sessions + other.sessions, people + other.people);
        }
    }

    Draft draft(Merging merging) {
        List<Row> rows = new ArrayList<>();
        Promised all = new Promised(0, 0);
        for (String funder : funders()) {
            Promised promised = promised(funder);
            all = all.and(promised);
            rows.addAll(rows(funder, promised, merging));
        }
        boolean total = scope.funder().isEmpty();
        if (total) {
            rows.add(row(words.say(FigureWord.ALL_TOGETHER), "", all, sources.held()));
        }
        return new Draft(TableKey.FUNDERS, COLUMNS, rows, total);
    }

    /// How many sessions more than one funder paid for.
    int paidTwice() {
        return (int) sources.held().stream()
                .filter(row -> payers.of(row.plan()).size() > 1)
                .count();
    }

    /// Whether anybody promised anything for these days.
    boolean promises() {
        return funders().stream()
                .anyMatch(
                        funder -> promised(funder).sessions() + promised(funder).people() > 0);
    }

    private NavigableSet<String> funders() {
        NavigableSet<String> funders = new TreeSet<>();
        if (!scope.funder().isEmpty()) {
            funders.add(payers.now(scope.funder()));
            return funders;
        }
        for (SessionRow row : sources.held()) {
            NavigableSet<String> paid = payers.of(row.plan());
            funders.addAll(paid.isEmpty() ? List.of("") : paid);
        }
        programmes().forEach(each -> funders.add(funder(each)));
        return funders;
    }

    private List<Row> rows(String funder, Promised promised, Merging merging) {
        List<SessionRow> paid =
                sources.held().stream().filter(row -> paidBy(row, funder)).toList();
        String called = funder.isEmpty() ? words.say(FigureWord.NOT_GIVEN) : funder;
        List<Row> rows = new ArrayList<>(List.of(row(called, words.say(FigureWord.WHOLE_TIME), promised, paid)));
        List<Group> quarters = Group.by(paid, FundersTable::quarter);
        quarters.forEach(quarter -> crowd.watch(quarter.sessions()));
        for (Group quarter : merging.neighbours(quarters)) {
            rows.add(row(called, words.days().months(quarter.label()), new Promised(0, 0), quarter.sessions()));
        }
        return rows;
    }

    private boolean paidBy(SessionRow row, String funder) {
        NavigableSet<String> paid = payers.of(row.plan());
        return funder.isEmpty() ? paid.isEmpty() : paid.contains(funder);
    }

    private Row row(String funder, String quarter, Promised promised, List<SessionRow> sessions) {
        return new Row(
                List.of(
                        Slot.of(funder),
                        Slot.of(quarter),
                        orEmpty(promised.sessions()),
                        Slot.of(sessions.size()),
                        orEmpty(promised.people()),
                        crowd.people(sessions, Who.EVERYBODY)),
                sessions);
    }

    private static Slot orEmpty(int promised) {
        return promised > 0 ? Slot.of(promised) : new Slot.Ready(new Cell.Empty());
    }

    /// Its first and its last month, such as "2026-10 – 2026-12".
    private static String quarter(SessionRow row) {
        LocalDate first = row.plan().date().with(IsoFields.DAY_OF_QUARTER, 1);
        return YearMonth.from(first) + Merging.UNTIL + YearMonth.from(first).plusMonths(MONTHS_IN_A_QUARTER - 1L);
    }

    private Promised promised(String funder) {
        return programmes().stream()
                .filter(each -> funder(each).equals(funder))
                .map(each -> new Promised(each.sessions(), each.people()))
                .reduce(new Promised(0, 0), Promised::and);
    }

    /// Programmes that promise something for some of these days.
    private List<Entry.Programme> programmes() {
        return sources.book().addresses().listed(EntryKind.PROGRAMME).stream()
                .map(Addresses.Listed::entry)
                .filter(Entry.Programme.class::isInstance)
                .map(Entry.Programme.class::cast)
                .filter(each -> each.sessions() + each.people() > 0 && overlaps(each))
                .toList();
    }

    private boolean overlaps(Entry.Programme programme) {
        return programme.from().filter(day -> day.isAfter(scope.to())).isEmpty()
                && programme.to().filter(day -> day.isBefore(scope.from())).isEmpty();
    }

    private String funder(Entry.Programme programme) {
        return programme.funder().map(sources.book().addresses()::name).orElse("");
    }
}
