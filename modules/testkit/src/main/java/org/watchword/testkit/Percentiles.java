package org.watchword.testkit;

import java.util.Collection;
import java.util.Locale;

/// Times in milliseconds: the middle, what nineteen of twenty stay under, and the worst.
///
/// @param count how many there were
public record Percentiles(double p50, double p95, double worst, int count) {

    /// Of times in nanoseconds, in any order.
    ///
    /// @throws IllegalArgumentException when there are none
    public static Percentiles of(Collection<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Percentiles(at(sorted, 50), at(sorted, 95), sorted[sorted.length - 1] / 1e6, sorted.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %7.1f ms   p95 %7.1f ms   worst %7.1f ms   n %d", p50, p95, worst, count);
    }
}
