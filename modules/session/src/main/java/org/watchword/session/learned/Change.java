package org.watchword.session.learned;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchword.session.learned.Matching.Pair;

/// What changed in one session: counts only. A room is too small for percentages; [Pooled] has those.
///
/// @param turnout stands beside every figure
/// @param questions in the order asked
/// @param scores how many pairs had which score
/// @param selfReported id of the statement to what everybody said who answered it, matched or not
/// @param leftOut questions that were not compared
public record Change(
        Turnout turnout,
        List<QuestionChange> questions,
        Map<Score, Integer> scores,
        Map<String, SelfReported> selfReported,
        List<LeftOut> leftOut) {

    public Change {
        questions = List.copyOf(questions);
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        selfReported = Collections.unmodifiableMap(new TreeMap<>(selfReported));
        leftOut = List.copyOf(leftOut);
    }

    /// Counts one session.
    ///
    /// @param attended heads in the register
    public static Change of(int attended, AnswerSet before, AnswerSet after) {
        Matching matching = Matching.of(attended, before, after);
        return new Change(
                matching.turnout(),
                matching.questions().stream()
                        .map(question -> QuestionChange.of(question, matching.pairs()))
                        .toList(),
                scores(matching.pairs(), matching.questions()),
                selfReported(after),
                matching.leftOut());
    }

    /// All questions together: counts of answers, not of people. One person's answers hang together, so no test may
    /// be made of this table.
    public TwoByTwo right() {
        return questions.stream().map(QuestionChange::right).reduce(TwoByTwo.NONE, TwoByTwo::plus);
    }

    /// All questions together: counts of answers, not of people.
    public TwoByTwo confidentlyWrong() {
        return questions.stream().map(QuestionChange::confidentlyWrong).reduce(TwoByTwo.NONE, TwoByTwo::plus);
    }

    private static Map<Score, Integer> scores(List<Pair> pairs, List<QuestionVersion> questions) {
        Map<Score, Integer> scores = new TreeMap<>();
        pairs.forEach(pair -> Score.of(pair, questions).ifPresent(score -> scores.merge(score, 1, Integer::sum)));
        return scores;
    }

    private static Map<String, SelfReported> selfReported(AnswerSet after) {
        Map<String, SelfReported> said = new TreeMap<>();
        after.sheets()
                .values()
                .forEach(sheet -> sheet.thenNow()
                        .forEach((statement, rating) ->
                                said.merge(statement, SelfReported.one(rating), SelfReported::plus)));
        return said;
    }
}
