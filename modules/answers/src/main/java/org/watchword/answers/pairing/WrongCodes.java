package org.watchword.answers.pairing;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.watchword.answers.serve.Buckets;

/// Holds up whoever tries codes. One in a million is right, and over a whole evening no more than some 2,000 are
/// looked at, from however many phones. The square on the laptop lets the trainer in all the same.
public final class WrongCodes {

    private static final String ALL = "all";

    private final Buckets<InetAddress> from;
    private final Buckets<String> together;
    private final AtomicInteger count = new AtomicInteger();

    /// @param clock in nanoseconds, steady
    public WrongCodes(LongSupplier clock) {
        from = new Buckets<>(5, 1 / 20d, clock);
        together = new Buckets<>(15, 1 / 8d, clock);
    }

    /// Whether a code from this phone is looked at now.
    public boolean allows(InetAddress phone) {
        return from.has(phone) && together.has(ALL);
    }

    /// A code from this phone was wrong.
    public void add(InetAddress phone) {
        from.take(phone);
        together.take(ALL);
        count.incrementAndGet();
    }

    /// How many were wrong.
    public int count() {
        return count.get();
    }
}
