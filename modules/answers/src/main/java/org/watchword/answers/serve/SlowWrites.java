package org.watchword.answers.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Ends connections whose phone takes nothing: a write that waits too long is interrupted, which closes its connection.
final class SlowWrites implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Map<Thread, Long> writing = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private final Thread watch;

    SlowWrites(LongSupplier clock) {
        this.clock = clock;
        this.watch = Thread.ofVirtual().name("slow-writes").start(this::watch);
    }

    /// Writes and flushes.
    ///
    /// @throws IOException when the phone is gone or takes nothing
    void write(OutputStream out, byte[] bytes) throws IOException {
        writing.put(Thread.currentThread(), clock.getAsLong());
        try {
            out.write(bytes);
            out.flush();
        } finally {
            writing.remove(Thread.currentThread());
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                long now = clock.getAsLong();
                writing.forEach((thread, since) -> {
                    if (now - since > LONGEST.toNanos()) {
                        thread.interrupt();
                    }
                });
            }
        } catch (InterruptedException closed) {
            writing.clear();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
