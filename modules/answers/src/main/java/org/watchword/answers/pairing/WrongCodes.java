package org.watchword.answers.pairing;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.watchword.answers.serve.Buckets;

/// Holds up whoever tries codes. One in a million is right, and over a whole evening no more than some 2,000 are
/// looked at, from however many phones. The square on the laptop lets the trainer in all the same.
final class WrongCodes {

    private static final String ALL = "all";

    private final Buckets<InetAddress> from;
    private final Buckets<String> together;
    private final AtomicInteger count = new AtomicInteger();

    WrongCodes(LongSupplier clock) {
        from = new Buckets<>(5, 1 / 20d, clock);
        together = new Buckets<>(15, 1 / 8d, clock);
    }

    boolean allows(InetAddress phone) {
        return from.has(phone) && together.has(ALL);
    }

    void add(InetAddress phone) {
        from.take(phone);
        together.take(ALL);
        count.incrementAndGet();
    }

    int count() {
        return count.get();
    }
}
