package org.watchword.desktop.find;

import java.util.List;
import java.util.stream.IntStream;
import org.watchword.desktop.text.Texts;

/// What was found, in plain words.
///
/// @param rows the best few
/// @param said how many more there are, or that there is nothing and what to do
record FindViewState(List<Row> rows, String said) {
    /// As many as fit below the box on the smallest window.
    static final int SHOWN = 7;

    /// A line of what was found.
    ///
    /// @param chosen whether Enter opens it
    record Row(String title, String detail, boolean chosen) {}

    FindViewState {
        rows = List.copyOf(rows);
    }

    /// @param chosen counted from 0
    static FindViewState of(List<Thing> found, int chosen, Texts texts) {
        int first = Math.max(0, chosen - SHOWN + 1);
        List<Row> rows = IntStream.range(first, Math.min(found.size(), first + SHOWN))
                .mapToObj(at -> row(found.get(at), at == chosen))
                .toList();
        int more = found.size() - first - rows.size();
        String said = found.isEmpty() ? texts.get(FindWord.NOTHING) : more > 0 ? texts.get(FindWord.MORE, more) : "";
        return new FindViewState(rows, said);
    }

    private static Row row(Thing thing, boolean chosen) {
        String detail = thing.detail().isEmpty() ? thing.kind() : thing.kind() + " · " + thing.detail();
        return new Row(thing.title(), detail, chosen);
    }
}
