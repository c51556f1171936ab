package org.watchword.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.watchword.content.check.DeckFigures;
import org.watchword.content.check.LibraryReport;
import org.watchword.desktop.text.Texts;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// A library in figures as one table: each deck, then each of its slides. What a slide does not have stays empty.
record ReportTable(LibraryReport report, Texts texts) {

    Table table() {
        List<ReportWord> heads = Stream.of(
                        Stream.of(ReportWord.DECK, ReportWord.FORM, ReportWord.SLIDE),
                        ReportColumn.OF_DECKS.stream().map(ReportColumn::head),
                        ReportColumn.OF_SLIDES.stream().map(ReportColumn::head))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (DeckFigures deck : report.decks()) {
            rows.add(row(heads, ReportColumn.OF_DECKS, deck));
            report.slides().stream()
                    .filter(slide ->
                            slide.deck().equals(deck.deck()) && slide.form().equals(deck.form()))
                    .forEach(slide -> rows.add(row(heads, ReportColumn.OF_SLIDES, slide)));
        }
        List<String> columns = heads.stream().map(word -> texts.get(word)).toList();
        return new Table(texts.get(ReportWord.LIBRARY), columns, rows);
    }

    private static <T> List<Cell> row(List<ReportWord> heads, List<ReportColumn<T>> columns, T figures) {
        return heads.stream()
                .map(head -> columns.stream()
                        .filter(column -> column.head() == head)
                        .findFirst()
                        .map(column -> column.cell().apply(figures))
                        .orElse(new Cell.Empty()))
                .toList();
    }
}
