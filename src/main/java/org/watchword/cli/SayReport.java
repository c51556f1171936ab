package org.watchword.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.watchword.content.check.LibraryReport;
import org.watchword.content.check.ModuleUse;
import org.watchword.content.check.Unsettled;
import org.watchword.desktop.text.Texts;

/// Tells a library in figures to people who read a terminal: columns below each other, words to the left.
record SayReport(Console console, Texts texts) {

    void say(LibraryReport report) {
        lines(rows(ReportColumn.OF_DECKS, report.decks())).forEach(console::say);
        console.say("");
        lines(rows(ReportColumn.OF_SLIDES, report.slides())).forEach(console::say);
        uncommon(report.uncommon());
        matters(ReportWord.UNCERTAIN, report.uncertain());
        matters(ReportWord.UNREAD, report.unread());
        console.say("");
        console.say(texts.get(ReportWord.USED_IN));
        report.modules().forEach(this::use);
    }

    /// The columns' heads, then a row for each of `all`, as text.
    private <T> List<List<String>> rows(List<ReportColumn<T>> columns, List<T> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> texts.get(column.head())).toList());
        all.forEach(one -> rows.add(columns.stream()
                .map(column -> column.cell().apply(one).written())
                .toList()));
        return rows;
    }

    private void uncommon(SortedMap<String, Integer> words) {
        console.say("");
        console.say(texts.get(ReportWord.UNCOMMON, words.size()));
        words.forEach((word, decks) -> console.say(word + " " + decks));
    }

    private void matters(ReportWord title, List<Unsettled> matters) {
        console.say("");
        console.say(texts.get(title, matters.size()));
        for (Unsettled matter : matters) {
            console.say(texts.get(
                    ReportWord.MATTER,
                    matter.place().file().toString(),
                    Integer.toString(matter.place().line()),
                    matter.what(),
                    matter.why()));
        }
    }

    private void use(ModuleUse use) {
        String decks = use.decks().isEmpty() ? texts.get(ReportWord.USED_NOWHERE) : String.join(", ", use.decks());
        console.say(use.module() + ": " + decks);
    }

    /// Columns as wide as their widest cell; the first stands at the left, numbers at the right.
    static List<String> lines(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - cell.length());
            boolean number = !cell.isEmpty() && Character.isDigit(cell.charAt(0));
            line.append(column == 0 ? "" : "  ").append(number ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
