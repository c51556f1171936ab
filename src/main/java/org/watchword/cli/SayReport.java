package org.watchword.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.watchword.content.check.DeckFigures;
import org.watchword.content.check.LibraryReport;
import org.watchword.content.check.ModuleUse;
import org.watchword.content.check.SlideFigures;
import org.watchword.content.check.Unsettled;
import org.watchword.desktop.text.Texts;

/// Tells a library in figures to people who read a terminal: columns below each other, words to the left.
record SayReport(Console console, Texts texts) {

    void say(LibraryReport report) {
        lines(decks(report.decks())).forEach(console::say);
        console.say("");
        lines(slides(report.slides())).forEach(console::say);
        matters(ReportWord.UNCERTAIN, report.uncertain());
        matters(ReportWord.UNREAD, report.unread());
        console.say("");
        console.say(texts.get(ReportWord.USED_IN));
        report.modules().forEach(this::use);
    }

    private List<List<String>> decks(List<DeckFigures> decks) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(
                ReportWord.DECK,
                ReportWord.MINUTES,
                ReportWord.SLIDES,
                ReportWord.WORDS,
                ReportWord.READING_AGE,
                ReportWord.AVERAGE_SENTENCE,
                ReportWord.LONGEST_SENTENCE,
                ReportWord.QUESTIONS,
                ReportWord.ACTIVITY,
                ReportWord.PICTURES));
        for (DeckFigures deck : decks) {
            rows.add(List.of(
                    deck.deck(),
                    Integer.toString(deck.minutes()),
                    Integer.toString(deck.slides()),
                    tenths(deck.wordsASlide()),
                    tenths(deck.readingAge()),
                    tenths(deck.averageSentence()),
                    Integer.toString(deck.longestSentence()),
                    Integer.toString(deck.questions()),
                    Integer.toString(deck.activity()),
                    Integer.toString(deck.pictures())));
        }
        return rows;
    }

    private List<List<String>> slides(List<SlideFigures> slides) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(
                ReportWord.DECK,
                ReportWord.SLIDE,
                ReportWord.WORDS,
                ReportWord.READING_AGE,
                ReportWord.LONGEST_SENTENCE));
        for (SlideFigures slide : slides) {
            rows.add(List.of(
                    slide.deck(),
                    slide.slide(),
                    Integer.toString(slide.words()),
                    tenths(slide.readingAge()),
                    Integer.toString(slide.longestSentence())));
        }
        return rows;
    }

    private List<String> heads(ReportWord... words) {
        return List.of(words).stream().map(word -> texts.get(word)).toList();
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

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
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
