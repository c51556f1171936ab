package org.watchword.session.learned;

import java.util.List;
import org.watchword.session.learned.Matching.Pair;

/// What changed in the answers to one question: counts of pairs, nothing else.
///
/// @param right right before, right after; "not sure" is not right
/// @param notSure "not sure" before, "not sure" after, of the same pairs
/// @param confidentlyWrong wrong and sure of it (4 or 5 of 5), of the pairs that said both times how sure they were
/// @param skipped matched slips that gave this question no answer before, or none after
public record QuestionChange(
        QuestionVersion question, TwoByTwo right, TwoByTwo notSure, TwoByTwo confidentlyWrong, int skipped) {

    static QuestionChange of(QuestionVersion question, List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> of(
                        question, pair.before().answer(question), pair.after().answer(question)))
                .reduce(none(question), QuestionChange::plus);
    }

    static QuestionChange none(QuestionVersion question) {
        return new QuestionChange(question, TwoByTwo.NONE, TwoByTwo.NONE, TwoByTwo.NONE, 0);
    }

    private static QuestionChange of(QuestionVersion question, Answer before, Answer after) {
        if (!before.given() || !after.given()) {
            return new QuestionChange(question, TwoByTwo.NONE, TwoByTwo.NONE, TwoByTwo.NONE, 1);
        }
        return new QuestionChange(
                question,
                TwoByTwo.one(before.right(), after.right()),
                TwoByTwo.one(before.notSure(), after.notSure()),
                before.tellsConfidence() && after.tellsConfidence()
                        ? TwoByTwo.one(before.confidentlyWrong(), after.confidentlyWrong())
                        : TwoByTwo.NONE,
                0);
    }

    QuestionChange plus(QuestionChange other) {
        return new QuestionChange(
                question,
                right.plus(other.right),
                notSure.plus(other.notSure),
                confidentlyWrong.plus(other.confidentlyWrong),
                skipped + other.skipped);
    }
}
