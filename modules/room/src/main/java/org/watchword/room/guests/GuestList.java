package org.watchword.room.guests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.watchword.session.Guest;
import org.watchword.session.NameKey;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Register;
import org.watchword.tables.Sheet;

/// What reading in a list of expected people would do, row by row, before anything is done. Rows that cannot be read
/// are named with their line; all others are read in. The same list again adds nobody.
///
/// @param lines one for each row of the list
public record GuestList(List<Line> lines) {

    /// Longer words are no name; the same bound as the register's.
    private static final int LONGEST = 200;

    public GuestList {
        lines = List.copyOf(lines);
    }

    /// What becomes of one row.
    public sealed interface Line {

        /// Where the row begins in the file, from 1.
        long line();

        /// Somebody who will be expected.
        record Added(long line, Guest guest) implements Line {}

        /// Somebody who is expected or has come already.
        record KnownAlready(long line, Personal.Known who) implements Line {}

        /// The same name and organisation stand further up in the list.
        ///
        /// @param first the line where they do
        record TwiceInTheList(long line, Personal.Known who, long first) implements Line {}

        /// No name in the name's column.
        record NoName(long line) implements Line {}

        /// A name, an organisation or a role of more than 200 letters.
        record TooLong(long line) implements Line {}
    }

    /// Looks through a list.
    ///
    /// @param register who is expected or has come
    public static GuestList of(Sheet sheet, Columns columns, Register register) {
        Map<List<NameKey>, Long> known = new HashMap<>();
        Stream.concat(
                        register.people().stream().map(person -> person.personal()),
                        register.expected().stream().map(Guest::personal))
                .forEach(personal -> {
                    if (personal instanceof Personal.Known who) {
                        known.put(key(who), 0L);
                    }
                });
        List<Line> lines = new ArrayList<>();
        Stream<Sheet.Row> first = columns.titled() ? Stream.empty() : Stream.of(new Sheet.Row(1, sheet.titles()));
        Stream.concat(first, sheet.rows().stream()).forEach(row -> lines.add(line(row, columns, known)));
        return new GuestList(lines);
    }

    private static Line line(Sheet.Row row, Columns columns, Map<List<NameKey>, Long> known) {
        Personal.Known who = who(row, columns);
        if (who.name().isEmpty()) {
            return new Line.NoName(row.line());
        }
        if (Stream.of(who.name(), who.organisation(), who.role()).anyMatch(words -> words.length() > LONGEST)) {
            return new Line.TooLong(row.line());
        }
        Long before = known.putIfAbsent(key(who), row.line());
        if (before == null) {
            return new Line.Added(row.line(), new Guest(new PersonId(UUID.randomUUID()), who));
        }
        return before == 0 ? new Line.KnownAlready(row.line(), who) : new Line.TwiceInTheList(row.line(), who, before);
    }

    private static Personal.Known who(Sheet.Row row, Columns columns) {
        String name = cell(row, columns.name()) + " " + cell(row, columns.surname());
        return new Personal.Known(name.strip(), cell(row, columns.organisation()), cell(row, columns.role()));
    }

    private static String cell(Sheet.Row row, int column) {
        return column == Columns.NONE
                ? ""
                : row.cell(column).replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
    }

    private static List<NameKey> key(Personal.Known who) {
        return List.of(NameKey.of(who.name()), NameKey.of(who.organisation()));
    }

    /// Who would be expected, in the order of the list.
    public List<Guest> added() {
        return lines.stream()
                .filter(Line.Added.class::isInstance)
                .map(line -> ((Line.Added) line).guest())
                .toList();
    }

    /// The rows of which nobody is read in because something is wrong with them.
    public List<Line> wrong() {
        return lines.stream()
                .filter(line -> line instanceof Line.NoName || line instanceof Line.TooLong)
                .toList();
    }

    /// The rows that say nothing new.
    public List<Line> again() {
        return lines.stream()
                .filter(line -> line instanceof Line.KnownAlready || line instanceof Line.TwiceInTheList)
                .toList();
    }
}
