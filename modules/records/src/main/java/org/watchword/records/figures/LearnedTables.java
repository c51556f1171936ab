package org.watchword.records.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.watchword.records.figures.Crowd.Who;
import org.watchword.records.figures.Draft.Row;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.book.Learned;
import org.watchword.session.learned.Outward;
import org.watchword.session.learned.Outward.SafeQuestion;
import org.watchword.session.learned.Pooled;
import org.watchword.session.learned.SafeTable;
import org.watchword.session.learned.Turnout;
import org.watchword.tables.Cell;

/// What the sessions of a report changed, added up, with how many people that speaks for.
final class LearnedTables {

    private static final int DECIMALS_OF_A_CHANCE = 4;

    private final List<SessionRow> measured;
    private final Outward outward;
    private final Crowd crowd;
    private final FigureWords words;

    LearnedTables(Sources sources, Crowd crowd, int threshold, FigureWords words) {
        Map<SessionId, Learned> learned = sources.book().outcomes().learned();
        this.measured = sources.held().stream()
                .filter(row -> learned.containsKey(row.id()))
                .toList();
        this.outward = Outward.of(
                Pooled.of(measured.stream()
                        .flatMap(row -> Optional.ofNullable(learned.get(row.id())).stream())
                        .map(Learned::change)
                        .toList()),
                threshold);
        this.crowd = crowd;
        this.words = words;
    }

    boolean nothing() {
        return measured.isEmpty();
    }

    int sessions() {
        return measured.size();
    }

    /// How many the figures speak for; it tells of nobody what they answered, so it is shown as it is.
    Draft turnout() {
        Turnout turnout = outward.turnout();
        List<Column> columns = List.of(
                Column.SESSIONS,
                Column.ATTENDED,
                Column.ANSWERED_BEFORE,
                Column.ANSWERED_AFTER,
                Column.MATCHED,
                Column.LOST);
        List<Slot> slots = List.of(
                Slot.of(measured.size()),
                crowd.people(measured, Who.EVERYBODY),
                Slot.of(turnout.before()),
                Slot.of(turnout.after()),
                Slot.of(turnout.matched()),
                Slot.of(turnout.lost()));
        return new Draft(TableKey.TURNOUT, columns, List.of(new Row(slots, measured)), false);
    }

    Draft questions() {
        List<Column> columns = List.of(
                Column.QUESTION,
                Column.QUESTION_VERSION,
                Column.COMPARED,
                Column.RIGHT_BEFORE,
                Column.RIGHT_AFTER,
                Column.PERCENT_BEFORE,
                Column.PERCENT_AFTER,
                Column.RIGHT_BOTH_TIMES,
                Column.RIGHT_BEFORE_ONLY,
                Column.RIGHT_AFTER_ONLY,
                Column.RIGHT_NEITHER_TIME,
                Column.CHANCE);
        return new Draft(
                TableKey.QUESTIONS,
                columns,
                outward.questions().stream().map(this::row).toList(),
                false);
    }

    private Row row(SafeQuestion question) {
        SafeTable right = question.right();
        return Row.of(
                Slot.of(words.question(question.question().questionId())),
                Slot.of(question.question().moduleVersion()),
                Slot.of(right.total()),
                count(right.rowTotal(0)),
                count(right.columnTotal(0)),
                percent(question.percentBefore()),
                percent(question.percentAfter()),
                count(right.cell(0, 0)),
                count(right.cell(0, 1)),
                count(right.cell(1, 0)),
                count(right.cell(1, 1)),
                new Slot.Ready(
                        question.chance().isPresent()
                                ? Cell.of(rounded(question.chance().getAsDouble(), DECIMALS_OF_A_CHANCE))
                                : new Cell.Empty()));
    }

    /// What people said of themselves at the end about then and now.
    Draft selfReported() {
        List<Column> columns = List.of(Column.STATEMENT, Column.COMPARED, Column.LOWER, Column.SAME, Column.HIGHER);
        List<Row> rows = outward.selfReported().entrySet().stream()
                .map(each -> Row.of(
                        Slot.of(words.question(each.getKey())),
                        Slot.of(each.getValue().total()),
                        count(each.getValue().cell(0, 0)),
                        count(each.getValue().cell(0, 1)),
                        count(each.getValue().cell(0, 2))))
                .toList();
        return new Draft(TableKey.SELF_REPORTED, columns, rows, false);
    }

    private Slot count(OptionalInt count) {
        return new Slot.Ready(
                count.isPresent() ? Cell.of(count.getAsInt()) : new Cell.Hidden(words.say(FigureWord.NOT_SHOWN)));
    }

    private static Slot percent(OptionalDouble percent) {
        return new Slot.Ready(
                percent.isPresent() ? new Cell.Percent(rounded(percent.getAsDouble(), 1)) : new Cell.Empty());
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }
}
