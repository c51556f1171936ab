package org.watchword.session.learned;

import java.util.Optional;

/// One question over several sessions.
///
/// @param tested empty under [Pooled#ENOUGH] pairs: then the counts are all there is to say
public record PooledQuestion(QuestionChange counts, Optional<Tested> tested) {

    private static final double PERCENT = 100;

    /// Percentages, and whether the change could be chance.
    ///
    /// @param percentBefore right before
    /// @param percentAfter right after
    /// @param chance the p-value of [McNemar#exact]
    public record Tested(double percentBefore, double percentAfter, double chance) {}

    static PooledQuestion of(QuestionChange counts) {
        TwoByTwo right = counts.right();
        return new PooledQuestion(
                counts,
                right.pairs() < Pooled.ENOUGH
                        ? Optional.empty()
                        : Optional.of(new Tested(
                                PERCENT * right.before() / right.pairs(),
                                PERCENT * right.after() / right.pairs(),
                                McNemar.exact(right))));
    }
}
