package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.watchword.records.figures.Crowd.Who;
import org.watchword.records.figures.Draft.Row;
import org.watchword.records.register.SessionRow;
import org.watchword.tables.Cell;

/// How many came, all together and by audience, area and month.
///
/// @param merging puts groups of too few people together
record PeopleTables(Sources sources, Crowd crowd, Merging merging, FigureWords words) {

    private static final int LETTERS_OF_A_MONTH = 7;

    private static final List<Column> COLUMNS = List.of(
            Column.GROUP, Column.SESSIONS, Column.PEOPLE, Column.BY_NAME, Column.HEAD_COUNT, Column.PERSON_HOURS);

    /// One row of everything.
    Draft all() {
        Group all = everything();
        Slot.People named = crowd.people(all.sessions(), Who.NAMED);
        int unique = sources.attended().unique();
        if (unique > 0 && unique < merging.threshold()) {
            crowd.hide(named);
        }
        List<Slot> slots = new ArrayList<>(row(all).slots());
        slots.set(0, new Slot.Beside(Cell.of(unique), named.number()));
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.set(0, Column.UNIQUE);
        return new Draft(TableKey.ALL, columns, List.of(new Row(slots, all.sessions())), true);
    }

    Draft audiences() {
        return grouped(TableKey.AUDIENCES, row -> words.audience(row.plan().audience()), FigureWord.OTHER_AUDIENCES);
    }

    Draft areas() {
        return grouped(TableKey.AREAS, row -> words.area(row.plan().area()), FigureWord.OTHER_AREAS);
    }

    Draft months() {
        List<Group> months = Group.by(sources.held(), PeopleTables::month);
        months.forEach(month -> crowd.watch(month.sessions()));
        List<Group> named = merging.neighbours(months).stream()
                .map(month -> new Group(words.days().months(month.label()), month.sessions()))
                .toList();
        return table(TableKey.MONTHS, named);
    }

    private static String month(SessionRow row) {
        return row.plan().date().toString().substring(0, LETTERS_OF_A_MONTH);
    }

    /// Groups are watched before they are merged, so that a small one cannot be worked out afterwards.
    private Draft grouped(TableKey key, Function<SessionRow, String> label, FigureWord others) {
        List<Group> groups = Group.by(sources.held(), label);
        groups.forEach(group -> crowd.watch(group.sessions()));
        return table(key, merging.others(groups, words.say(others)));
    }

    private Draft table(TableKey key, List<Group> groups) {
        List<Row> rows = new ArrayList<>(groups.stream().map(this::row).toList());
        rows.add(row(everything()));
        return new Draft(key, COLUMNS, rows, true);
    }

    private Group everything() {
        return new Group(words.say(FigureWord.ALL_TOGETHER), sources.held());
    }

    private Row row(Group group) {
        Slot.People people = crowd.people(group.sessions(), Who.EVERYBODY);
        List<Slot> slots = List.of(
                Slot.of(group.label()),
                Slot.of(group.sessions().size()),
                people,
                crowd.people(group.sessions(), Who.NAMED),
                crowd.people(group.sessions(), Who.COUNTED),
                new Slot.Hours(group.hours(), people.number()));
        return new Row(slots, group.sessions());
    }
}
