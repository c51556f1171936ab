package org.watchword.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.watchword.content.check.DeckFigures;
import org.watchword.content.check.LibraryReport;
import org.watchword.content.check.SlideFigures;
import org.watchword.desktop.text.Texts;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// A library in figures as one table: each deck, then each of its slides. What a slide does not have stays empty.
record ReportTable(LibraryReport report, Texts texts) {

    private static final List<ReportWord> COLUMNS = List.of(
            ReportWord.DECK,
            ReportWord.SLIDE,
            ReportWord.MINUTES,
            ReportWord.SLIDES,
            ReportWord.WORDS,
            ReportWord.READING_AGE,
            ReportWord.AVERAGE_SENTENCE,
            ReportWord.LONGEST_SENTENCE,
            ReportWord.QUESTIONS,
            ReportWord.ACTIVITY,
            ReportWord.PICTURES);

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DeckFigures deck : report.decks()) {
            rows.add(row(deck));
            report.slides().stream()
                    .filter(slide -> slide.deck().equals(deck.deck()))
                    .forEach(slide -> rows.add(row(slide)));
        }
        List<String> columns = COLUMNS.stream().map(word -> texts.get(word)).toList();
        return new Table(texts.get(ReportWord.LIBRARY), columns, rows);
    }

    private static List<Cell> row(DeckFigures deck) {
        return List.of(
                new Cell.Words(deck.deck()),
                new Cell.Empty(),
                new Cell.Whole(deck.minutes()),
                new Cell.Whole(deck.slides()),
                tenths(deck.wordsASlide()),
                tenths(deck.readingAge()),
                tenths(deck.averageSentence()),
                new Cell.Whole(deck.longestSentence()),
                new Cell.Whole(deck.questions()),
                new Cell.Whole(deck.activity()),
                new Cell.Whole(deck.pictures()));
    }

    private static List<Cell> row(SlideFigures slide) {
        Cell none = new Cell.Empty();
        return List.of(
                new Cell.Words(slide.deck()),
                new Cell.Words(slide.slide()),
                none,
                none,
                new Cell.Whole(slide.words()),
                tenths(slide.readingAge()),
                none,
                new Cell.Whole(slide.longestSentence()),
                none,
                none,
                none);
    }

    private static Cell tenths(double number) {
        return new Cell.Measure(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
