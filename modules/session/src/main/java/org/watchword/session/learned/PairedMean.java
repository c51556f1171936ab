package org.watchword.session.learned;

import java.util.Arrays;
import java.util.Random;

/// The average change of one pair, and the range in which it probably lies: a 95 % percentile bootstrap (B. Efron
/// and R. J. Tibshirani, *An Introduction to the Bootstrap*, Chapman & Hall 1993, chapter 13). As many pairs as
/// there are, are drawn again and again from them; 2.5 % of the averages so drawn lie below the range, 2.5 % above.
///
/// @param mean of the differences, after minus before
/// @param low lower end of the range
/// @param high upper end of the range
public record PairedMean(int pairs, double mean, double low, double high) {

    /// One less than a round number, so that the ends are averages that were drawn: the 250th and the 9,750th of
    /// them (A. C. Davison and D. V. Hinkley, *Bootstrap Methods and their Application*, Cambridge 1997).
    static final int DRAWS = 9_999;

    private static final int LOW = (DRAWS + 1) / 40 - 1;

    private static final int HIGH = DRAWS - 1 - LOW;

    /// McNemar's year. Any number would do, as long as it stays: a report that was frozen must come out the same.
    private static final long SEED = 1947;

    /// The same differences give the same range on every machine and in any order: they are sorted first, and what
    /// `java.util.Random` draws is laid down by its specification.
    ///
    /// @param differences one for each pair
    /// @throws IllegalArgumentException when there is no pair
    public static PairedMean of(double[] differences) {
        if (differences.length == 0) {
            throw new IllegalArgumentException("there is no average of nothing");
        }
        double[] sorted = differences.clone();
        Arrays.sort(sorted);
        double[] means = new double[DRAWS];
        Random random = new Random(SEED);
        Arrays.setAll(means, draw -> drawn(sorted, random));
        Arrays.sort(means);
        return new PairedMean(sorted.length, Arrays.stream(sorted).sum() / sorted.length, means[LOW], means[HIGH]);
    }

    private static double drawn(double[] from, Random random) {
        double sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += from[random.nextInt(from.length)];
        }
        return sum / from.length;
    }
}
