package org.watchword.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchword.desktop.text.Texts;
import org.watchword.room.guests.Columns;
import org.watchword.room.guests.GuestList;
import org.watchword.room.guests.GuestList.Line;
import org.watchword.session.Personal;
import org.watchword.tables.Sheet;

/// A list of expected people in plain words, before it is read in: who would be expected, and what is the matter with
/// the other rows.
///
/// @param file its name; empty before one was chosen
/// @param titles what the columns can be called, the first of them none
/// @param columns which of them hold what
/// @param rows what becomes of each row, at most [#SHOWN]
/// @param summary how many rows become what
/// @param more how many rows are not shown
/// @param readIn the words on the lamp button; empty while there is nobody to read in
/// @param done what was done, once it was
record GuestListViewState(
        Optional<String> file,
        List<String> titles,
        Optional<Columns> columns,
        List<Row> rows,
        List<String> summary,
        Optional<String> more,
        Optional<String> readIn,
        Optional<String> done,
        boolean busy,
        Optional<String> trouble) {

    /// So many rows are shown before anything is done.
    static final int SHOWN = 200;

    /// Lines that are named one by one; after these only their number is told.
    private static final int NAMED_LINES = 8;

    /// What becomes of one row.
    ///
    /// @param wrong whether something is the matter with it
    record Row(String line, String name, String organisation, String role, String becomes, boolean wrong) {}

    /// A list that was chosen.
    ///
    /// @param file its name
    record Chosen(String file, Sheet sheet, Columns columns, GuestList list) {}

    GuestListViewState {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
        summary = List.copyOf(summary);
    }

    static GuestListViewState empty(boolean busy, Optional<String> trouble) {
        return new GuestListViewState(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                busy,
                trouble);
    }

    /// @param done how many people were read in, once they were
    static GuestListViewState of(
            Chosen chosen, Optional<Integer> done, boolean busy, Optional<String> trouble, Texts texts) {
        GuestList list = chosen.list();
        int added = list.added().size();
        int hidden = list.lines().size() - SHOWN;
        return new GuestListViewState(
                Optional.of(chosen.file()),
                titles(chosen, texts),
                Optional.of(chosen.columns()),
                list.lines().stream().limit(SHOWN).map(line -> row(line, texts)).toList(),
                summary(list, texts),
                hidden > 0 ? Optional.of(texts.get(GuestListWord.MORE, hidden)) : Optional.empty(),
                added == 0 || done.isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get(GuestListWord.READ_IN, added)),
                done.map(count -> texts.get(GuestListWord.DONE, count)),
                busy,
                trouble);
    }

    private static List<String> titles(Chosen chosen, Texts texts) {
        Sheet sheet = chosen.sheet();
        int columns = Stream.concat(
                        Stream.of(sheet.titles().size()),
                        sheet.rows().stream().map(row -> row.cells().size()))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<String> titles = new ArrayList<>(List.of(texts.get(GuestListWord.NO_COLUMN)));
        IntStream.range(0, columns).forEach(column -> titles.add(title(chosen, column, texts)));
        return titles;
    }

    private static String title(Chosen chosen, int column, Texts texts) {
        List<String> titles = chosen.sheet().titles();
        String title = chosen.columns().titled() && column < titles.size() ? titles.get(column) : "";
        return title.isEmpty() ? texts.get(GuestListWord.COLUMN, column + 1) : title;
    }

    private static Row row(Line line, Texts texts) {
        String number = Long.toString(line.line());
        return switch (line) {
            case Line.Added added
            when added.guest().personal() instanceof Personal.Known who ->
                row(number, who, texts.get(GuestListWord.WILL_BE_EXPECTED), false);
            case Line.Added _ -> row(number, NOBODY, texts.get(GuestListWord.WILL_BE_EXPECTED), false);
            case Line.KnownAlready known -> row(number, known.who(), texts.get(GuestListWord.KNOWN), false);
            case Line.TwiceInTheList twice ->
                row(number, twice.who(), texts.get(GuestListWord.TWICE, Long.toString(twice.first())), false);
            case Line.NoName _ -> row(number, NOBODY, texts.get(GuestListWord.NO_NAME), true);
            case Line.TooLong _ -> row(number, NOBODY, texts.get(GuestListWord.TOO_LONG), true);
        };
    }

    private static final Personal.Known NOBODY = new Personal.Known("", "", "");

    private static Row row(String line, Personal.Known who, String becomes, boolean wrong) {
        return new Row(line, who.name(), who.organisation(), who.role(), becomes, wrong);
    }

    private static List<String> summary(GuestList list, Texts texts) {
        List<String> summary = new ArrayList<>();
        summary.add(texts.get(GuestListWord.ADDED, list.added().size()));
        if (!list.again().isEmpty()) {
            summary.add(texts.get(GuestListWord.AGAIN, list.again().size()));
        }
        List<Line> wrong = list.wrong();
        if (!wrong.isEmpty()) {
            String lines = wrong.stream()
                    .limit(NAMED_LINES)
                    .map(line -> Long.toString(line.line()))
                    .collect(Collectors.joining(", "));
            summary.add(texts.get(GuestListWord.WRONG, wrong.size(), lines));
        }
        return summary;
    }
}
