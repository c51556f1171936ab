package org.watchword.session.learned;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.watchword.session.learned.PooledQuestion.Tested;

/// What may leave the laptop. A percentage of so many pairs is a count in other clothes, so it goes only with the
/// count it was made of.
///
/// @param turnout as it is: that somebody stayed or left tells nothing of what they answered, and without it no
///     figure can be judged
/// @param score all questions together; empty when there is none, or when a hidden answer could be worked out
///     from it
/// @param selfReported id of the statement to one row: how many put now below then, at the same point, above it
public record Outward(
        Turnout turnout, List<SafeQuestion> questions, Optional<SafeScore> score, Map<String, SafeTable> selfReported) {

    public Outward {
        questions = List.copyOf(questions);
        selfReported = Collections.unmodifiableMap(new TreeMap<>(selfReported));
    }

    /// One question.
    ///
    /// @param right rows: right before, not right before; columns: right after, not right after
    /// @param confidentlyWrong only when nothing is hidden in the other table, which counts the same people; empty
    ///     too when nobody said how sure
    /// @param percentBefore only with the number of those who were right before
    /// @param percentAfter only with the number of those who were right after
    /// @param chance only when nothing is hidden
    public record SafeQuestion(
            QuestionVersion question,
            SafeTable right,
            Optional<SafeTable> confidentlyWrong,
            OptionalDouble percentBefore,
            OptionalDouble percentAfter,
            OptionalDouble chance) {

        boolean tellsItsPercentages() {
            return percentBefore.isPresent() && percentAfter.isPresent();
        }
    }

    /// The figures of [PooledScore] in whole per cent and points.
    ///
    /// @param gain of the whole per cents
    public record SafeScore(int before, int after, int change, int low, int high, OptionalDouble gain) {}

    /// Takes out what could lead to single people.
    public static Outward of(Pooled pooled) {
        return of(pooled, SmallCells.USUAL);
    }

    /// The same with another threshold.
    ///
    /// @param threshold numbers under it are small, 1 or more
    public static Outward of(Pooled pooled, int threshold) {
        List<SafeQuestion> questions = pooled.questions().stream()
                .map(each -> question(each, threshold))
                .toList();
        return new Outward(
                pooled.turnout(),
                questions,
                pooled.score().filter(score -> mayLeave(questions, threshold)).map(Outward::rounded),
                selfReported(pooled.selfReported(), threshold));
    }

    private static SafeQuestion question(PooledQuestion pooled, int threshold) {
        SafeTable table = SmallCells.of(pooled.counts().right().rows(), threshold);
        TwoByTwo confident = pooled.counts().confidentlyWrong();
        Optional<Tested> tested = pooled.tested();
        return new SafeQuestion(
                pooled.counts().question(),
                table,
                table.whole() && confident.pairs() > 0
                        ? Optional.of(SmallCells.of(confident.rows(), threshold))
                        : Optional.empty(),
                when(table.rowTotal(0).isPresent(), tested.map(Tested::percentBefore)),
                when(table.columnTotal(0).isPresent(), tested.map(Tested::percentAfter)),
                when(table.whole(), tested.map(Tested::chance)));
    }

    private static Map<String, SafeTable> selfReported(Map<String, SelfReported> said, int threshold) {
        Map<String, SafeTable> safe = new TreeMap<>();
        said.forEach((statement, each) -> safe.put(
                statement, SmallCells.of(List.of(List.of(each.lower(), each.same(), each.higher())), threshold)));
        return safe;
    }

    private static OptionalDouble when(boolean shown, Optional<Double> figure) {
        return figure.filter(value -> shown).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    /// Where questions hide their percentages, the average of all must not tell them: one whole per cent of it has
    /// to be as many answers as the threshold or more.
    private static boolean mayLeave(List<SafeQuestion> questions, int threshold) {
        int answers = questions.stream().mapToInt(each -> each.right().total()).sum();
        return answers >= threshold * 100 || questions.stream().allMatch(SafeQuestion::tellsItsPercentages);
    }

    private static SafeScore rounded(PooledScore score) {
        int before = whole(score.before());
        int after = whole(score.after());
        PairedMean change = score.change();
        return new SafeScore(
                before, after, whole(change.mean()), whole(change.low()), whole(change.high()), Gain.of(before, after));
    }

    private static int whole(double percent) {
        return Math.toIntExact(Math.round(percent));
    }
}
