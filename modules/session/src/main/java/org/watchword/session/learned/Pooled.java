package org.watchword.session.learned;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What changed over several sessions. Questions are added up where id and version are the same.
///
/// @param sessions how many were added up
/// @param turnout stands beside every figure
/// @param questions by id, then by version
/// @param score all questions together; empty under [#ENOUGH] pairs
/// @param selfReported id of the statement to what people said of themselves
/// @param leftOut questions that were not compared in one session or more, each once
public record Pooled(
        int sessions,
        Turnout turnout,
        List<PooledQuestion> questions,
        Optional<PooledScore> score,
        Map<String, SelfReported> selfReported,
        List<LeftOut> leftOut) {

    /// From so many pairs on there are percentages, ranges and tests; below, only counts.
    public static final int ENOUGH = 30;

    public Pooled {
        questions = List.copyOf(questions);
        selfReported = Collections.unmodifiableMap(new TreeMap<>(selfReported));
        leftOut = List.copyOf(leftOut);
    }

    /// Adds sessions up.
    public static Pooled of(List<Change> changes) {
        Map<QuestionVersion, QuestionChange> questions = new TreeMap<>();
        Map<Score, Integer> scores = new TreeMap<>();
        Map<String, SelfReported> said = new TreeMap<>();
        for (Change change : changes) {
            change.questions().forEach(each -> questions.merge(each.question(), each, QuestionChange::plus));
            change.scores().forEach((score, pairs) -> scores.merge(score, pairs, Integer::sum));
            change.selfReported().forEach((statement, each) -> said.merge(statement, each, SelfReported::plus));
        }
        return new Pooled(
                changes.size(),
                changes.stream().map(Change::turnout).reduce(Turnout.NONE, Turnout::plus),
                questions.values().stream().map(PooledQuestion::of).toList(),
                PooledScore.of(scores),
                said,
                changes.stream()
                        .flatMap(change -> change.leftOut().stream())
                        .distinct()
                        .toList());
    }
}
