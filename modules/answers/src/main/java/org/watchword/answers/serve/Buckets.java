package org.watchword.answers.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// A [Bucket] for each token, connection or slip, in memory alone. Those that were not used for longest go first, so a
/// flood from ever new addresses costs no more memory than this.
public final class Buckets<K> {

    private static final int MOST = 10_000;

    private final double most;
    private final double perSecond;
    private final LongSupplier clock;
    private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /// Full buckets.
    ///
    /// @param most so many at once
    /// @param perSecond so many come back
    /// @param clock in nanoseconds, steady
    public Buckets(double most, double perSecond, LongSupplier clock) {
        this.most = most;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /// Takes one; false when there is none left.
    public boolean take(K key) {
        return of(key).take(clock.getAsLong());
    }

    /// Whether there is one left, without taking it.
    public boolean has(K key) {
        return of(key).has(clock.getAsLong());
    }

    private synchronized Bucket of(K key) {
        return buckets.computeIfAbsent(key, _ -> new Bucket(most, perSecond, clock.getAsLong()));
    }
}
