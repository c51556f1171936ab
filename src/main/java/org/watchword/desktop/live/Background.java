package org.watchword.desktop.live;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs what must not hold up the windows, and brings them back to what must wait a moment.
public interface Background extends Executor, AutoCloseable {

    /// Runs work on the window thread after a while.
    ///
    /// @return calls it off when it has not begun
    Runnable later(Duration delay, Runnable work);

    /// Runs work on the window thread again and again, first after one pause.
    ///
    /// @return ends it
    Runnable every(Duration pause, Runnable work);

    @Override
    void close();

    /// One background thread that ends with the program.
    ///
    /// @param window runs work on the window thread
    static Background thread(Executor window) {
        return new OneThread(window);
    }

    /// The real one.
    final class OneThread implements Background {
        private final Executor window;
        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("background").factory());

        private OneThread(Executor window) {
            this.window = window;
        }

        @Override
        public void execute(Runnable work) {
            thread.execute(work);
        }

        @Override
        public Runnable later(Duration delay, Runnable work) {
            var waiting = thread.schedule(() -> window.execute(work), delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        }

        @Override
        public Runnable every(Duration pause, Runnable work) {
            var turning = thread.scheduleWithFixedDelay(
                    () -> window.execute(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
            return () -> turning.cancel(false);
        }

        @Override
        public void close() {
            thread.shutdownNow();
        }
    }
}
