package org.watchword.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.watchword.content.check.DeckFigures;
import org.watchword.content.check.SlideFigures;
import org.watchword.tables.Cell;

/// One column of the library in figures: the terminal and the file show the same ones.
///
/// @param cell what stands in it for a deck or a slide
record ReportColumn<T>(ReportWord head, Function<T, Cell> cell) {

    static final List<ReportColumn<DeckFigures>> OF_DECKS = List.of(
            new ReportColumn<>(ReportWord.DECK, deck -> new Cell.Words(deck.deck())),
            new ReportColumn<>(ReportWord.FORM, deck -> new Cell.Words(deck.form())),
            new ReportColumn<>(ReportWord.MINUTES, deck -> new Cell.Whole(deck.minutes())),
            new ReportColumn<>(ReportWord.SLIDES, deck -> new Cell.Whole(deck.slides())),
            new ReportColumn<>(ReportWord.WORDS, deck -> tenths(deck.wordsASlide())),
            new ReportColumn<>(ReportWord.READING_AGE, deck -> tenths(deck.readingAge())),
            new ReportColumn<>(ReportWord.AVERAGE_SENTENCE, deck -> tenths(deck.averageSentence())),
            new ReportColumn<>(ReportWord.LONGEST_SENTENCE, deck -> new Cell.Whole(deck.longestSentence())),
            new ReportColumn<>(ReportWord.QUESTIONS, deck -> new Cell.Whole(deck.questions())),
            new ReportColumn<>(ReportWord.ACTIVITY, deck -> new Cell.Whole(deck.activity())),
            new ReportColumn<>(ReportWord.PICTURES, deck -> new Cell.Whole(deck.pictures())),
            new ReportColumn<>(ReportWord.COMMON, deck -> tenths(deck.common())));

    static final List<ReportColumn<SlideFigures>> OF_SLIDES = List.of(
            new ReportColumn<>(ReportWord.DECK, slide -> new Cell.Words(slide.deck())),
            new ReportColumn<>(ReportWord.FORM, slide -> new Cell.Words(slide.form())),
            new ReportColumn<>(ReportWord.SLIDE, slide -> new Cell.Words(slide.slide())),
            new ReportColumn<>(ReportWord.WORDS, slide -> new Cell.Whole(slide.words())),
            new ReportColumn<>(ReportWord.READING_AGE, slide -> tenths(slide.readingAge())),
            new ReportColumn<>(ReportWord.LONGEST_SENTENCE, slide -> new Cell.Whole(slide.longestSentence())));

    private static Cell tenths(double number) {
        return new Cell.Measure(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
