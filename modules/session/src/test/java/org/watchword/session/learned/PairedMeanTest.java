package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairedMeanTest {

    /// Extra hours of sleep in ten people, one drug less the other: Student, *The probable error of a mean*,
    /// Biometrika 6, 1908, where the average is 1.58; the data set `sleep` of R. In tenths of an hour.
    private static final int[] SLEEP = {12, 24, 13, 13, 0, 10, 18, 8, 46, 14};

    @Test
    void studentsSleepingPeople() {
        PairedMean mean = PairedMean.of(
                Arrays.stream(SLEEP).mapToDouble(tenths -> tenths / 10.0).toArray());
        assertEquals(10, mean.pairs());
        assertEquals(1.58, mean.mean(), 1e-12);
        assertEquals(exactEnd(SLEEP, 0.025) / 10, mean.low(), 0.021);
        assertEquals(exactEnd(SLEEP, 0.975) / 10, mean.high(), 0.021);
    }

    /// The end of the range without drawing anything: the distribution of the average of ten drawn with replacement
    /// is the tenfold convolution of what they are drawn from.
    private static double exactEnd(int[] differences, double share) {
        int least = Arrays.stream(differences).min().orElseThrow();
        int span = Arrays.stream(differences).max().orElseThrow() - least;
        double[] sums = {1};
        for (int drawn = 0; drawn < differences.length; drawn++) {
            double[] next = new double[sums.length + span];
            for (int sum = 0; sum < sums.length; sum++) {
                for (int difference : differences) {
                    next[sum + difference - least] += sums[sum] / differences.length;
                }
            }
            sums = next;
        }
        double below = 0;
        int sum = -1;
        while (below < share) {
            below += sums[++sum];
        }
        return least + (double) sum / differences.length;
    }

    @Property(tries = 8)
    void theRangeIsThatOfAllDrawsThatCouldBe(
            @ForAll @Size(min = 30, max = 60) List<@IntRange(min = -4, max = 6) Integer> differences) {
        int[] points = differences.stream().mapToInt(Integer::intValue).toArray();
        PairedMean mean = PairedMean.of(Arrays.stream(points).asDoubleStream().toArray());
        double twoSteps = 2.01 / points.length;
        assertEquals(exactEnd(points, 0.025), mean.low(), twoSteps);
        assertEquals(exactEnd(points, 0.975), mean.high(), twoSteps);
    }

    @Property(tries = 5)
    void theOrderOfPairsTellsNothing(@ForAll @Size(min = 2, max = 40) List<@IntRange(max = 9) Integer> differences) {
        PairedMean mean = PairedMean.of(doubles(differences));
        Collections.reverse(differences);
        assertEquals(mean, PairedMean.of(doubles(differences)));
    }

    private static double[] doubles(List<Integer> values) {
        return values.stream().mapToDouble(value -> value / 7.0).toArray();
    }

    /// These numbers are in reports that were handed over. Should they ever change, reports would change with them.
    @Test
    void aReportOfTodayComesOutTheSameTomorrow() {
        PairedMean mean = PairedMean.of(
                IntStream.range(0, 40).mapToDouble(i -> i * i % 11).toArray());
        assertEquals(new PairedMean(40, 3.925, 3.1, 4.8), mean);
    }

    @Test
    void whereAllChangedAlikeThereIsNoRange() {
        assertEquals(
                new PairedMean(30, 25, 25, 25),
                PairedMean.of(DoubleStream.generate(() -> 25).limit(30).toArray()));
    }

    @Test
    void theCallersNumbersStayAsTheyAre() {
        double[] differences = {3, 1, 2};
        PairedMean.of(differences);
        assertTrue(Arrays.equals(new double[] {3, 1, 2}, differences));
    }

    @Test
    void nothingHasNoAverage() {
        assertThrows(IllegalArgumentException.class, () -> PairedMean.of(new double[0]));
    }
}
