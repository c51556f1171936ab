package org.watchword.session.learned;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// All questions together, one number for each pair: the share of its questions that were right.
///
/// @param before average per cent right before
/// @param after average per cent right after
/// @param change in percentage points
/// @param gain Hake's; empty when everything was right before
public record PooledScore(double before, double after, PairedMean change, OptionalDouble gain) {

    /// Empty under [Pooled#ENOUGH] pairs.
    static Optional<PooledScore> of(Map<Score, Integer> scores) {
        double[] before = each(scores, Score::percentBefore);
        if (before.length < Pooled.ENOUGH) {
            return Optional.empty();
        }
        double[] after = each(scores, Score::percentAfter);
        return Optional.of(new PooledScore(
                mean(before),
                mean(after),
                PairedMean.of(each(scores, Score::points)),
                Gain.of(mean(before), mean(after))));
    }

    private static double[] each(Map<Score, Integer> scores, ToDoubleFunction<Score> figure) {
        return scores.entrySet().stream()
                .flatMapToDouble(score -> DoubleStream.generate(() -> figure.applyAsDouble(score.getKey()))
                        .limit(score.getValue()))
                .toArray();
    }

    /// Rounding may lift an average of hundreds a hair above the hundred.
    private static double mean(double[] percents) {
        return Math.min(100, Arrays.stream(percents).average().orElse(0));
    }
}
