package org.watchword.desktop.present.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/// Turns of the window thread for what can wait: each after a pause, and none soon after a press, so that the wall
/// comes first. Belongs to the window thread.
final class Calm implements Executor {

    /// Runs work on the window thread after so many milliseconds.
    interface Later {
        void run(long millis, Runnable work);
    }

    static final long PAUSE_MILLIS = 20;
    /// Whoever presses once often presses again.
    static final long AFTER_A_PRESS_MILLIS = 150;

    private final LongSupplier millis;
    private final Later later;
    private long pressed;

    /// @param millis a steady clock
    Calm(LongSupplier millis, Later later) {
        this.millis = millis;
        this.later = later;
        pressed = millis.getAsLong() - AFTER_A_PRESS_MILLIS;
    }

    static Calm onTheWindow() {
        return new Calm(
                () -> System.nanoTime() / 1_000_000,
                (millis, work) -> CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Platform::runLater)
                        .execute(work));
    }

    /// Somebody pressed a key or a button just now.
    void pressed() {
        pressed = millis.getAsLong();
    }

    @Override
    public void execute(Runnable work) {
        later.run(PAUSE_MILLIS, () -> runOrWait(work));
    }

    private void runOrWait(Runnable work) {
        long left = pressed + AFTER_A_PRESS_MILLIS - millis.getAsLong();
        if (left > 0) {
            later.run(left, () -> runOrWait(work));
        } else {
            work.run();
        }
    }
}
