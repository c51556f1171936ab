package org.watchword.answers.bench;

import java.util.Arrays;

/// Times in milliseconds, in order.
record Percentiles(double p50, double p95, double worst) {

    static Percentiles of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 50), at(sorted, 95), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
