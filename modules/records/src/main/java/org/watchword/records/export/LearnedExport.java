package org.watchword.records.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Outward;
import org.watchword.session.learned.Outward.SafeQuestion;
import org.watchword.session.learned.Pooled;
import org.watchword.session.learned.SafeTable;
import org.watchword.session.learned.Turnout;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// What was learned, as a table that may leave the laptop: sessions added up, a row for each question, and no number
/// from which somebody's answer could be worked out.
public record LearnedExport(ExportWords words) {

    private static final int DECIMALS = 4;

    private static final List<ExportWord> COLUMNS = List.of(
            ExportWord.SESSIONS,
            ExportWord.ATTENDED,
            ExportWord.ANSWERED_BEFORE,
            ExportWord.ANSWERED_AFTER,
            ExportWord.MATCHED,
            ExportWord.LOST,
            ExportWord.QUESTION,
            ExportWord.QUESTION_VERSION,
            ExportWord.COMPARED,
            ExportWord.RIGHT_BOTH_TIMES,
            ExportWord.RIGHT_BEFORE_ONLY,
            ExportWord.RIGHT_AFTER_ONLY,
            ExportWord.RIGHT_NEITHER_TIME,
            ExportWord.RIGHT_BEFORE,
            ExportWord.RIGHT_AFTER,
            ExportWord.PERCENT_BEFORE,
            ExportWord.PERCENT_AFTER,
            ExportWord.CHANCE);

    /// Adds sessions up. How many came and answered stands on every row, as no figure can be judged without it.
    public Table of(List<Change> changes) {
        Outward outward = Outward.of(Pooled.of(changes));
        List<List<Cell>> rows = outward.questions().stream()
                .map(question -> row(changes.size(), outward.turnout(), question))
                .toList();
        return new Table(
                words.say(ExportWord.LEARNED), COLUMNS.stream().map(words::say).toList(), rows);
    }

    private List<Cell> row(int sessions, Turnout turnout, SafeQuestion question) {
        SafeTable right = question.right();
        Stream<Cell> who = Stream.of(
                        sessions,
                        turnout.attended(),
                        turnout.before(),
                        turnout.after(),
                        turnout.matched(),
                        turnout.lost())
                .map(Cell::of);
        Stream<Cell> which = Stream.of(
                Cell.of(question.question().questionId()),
                Cell.of(question.question().moduleVersion()));
        Stream<Cell> counts = Stream.of(
                Cell.of(right.total()),
                count(right.cell(0, 0)),
                count(right.cell(0, 1)),
                count(right.cell(1, 0)),
                count(right.cell(1, 1)),
                count(right.rowTotal(0)),
                count(right.columnTotal(0)));
        Stream<Cell> figures = Stream.of(
                figure(question.percentBefore(), 1),
                figure(question.percentAfter(), 1),
                figure(question.chance(), DECIMALS));
        return Stream.of(who, which, counts, figures).flatMap(cells -> cells).toList();
    }

    private Cell count(OptionalInt count) {
        return count.isPresent() ? Cell.of(count.getAsInt()) : Cell.of(words.say(ExportWord.NOT_SHOWN));
    }

    private static Cell figure(OptionalDouble figure, int decimals) {
        return figure.isPresent()
                ? Cell.of(BigDecimal.valueOf(figure.getAsDouble()).setScale(decimals, RoundingMode.HALF_UP))
                : new Cell.Empty();
    }
}
