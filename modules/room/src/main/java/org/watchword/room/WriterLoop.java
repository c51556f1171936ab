package org.watchword.room;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one thread that writes. Work is done in the order it was asked for, and a piece of work that fails does not
/// take the thread with it: the next slide must still come.
final class WriterLoop implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("writer").daemon().factory());
    private final Consumer<Throwable> unexpected;

    /// @param unexpected is told of every failure that nobody planned for
    WriterLoop(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
    }

    /// Does a piece of work when its turn comes. The future fails when the work does, or when the loop has stopped.
    <T> CompletableFuture<T> submit(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            thread.execute(() -> answer(answer, work));
        } catch (RejectedExecutionException stopped) {
            answer.completeExceptionally(stopped);
        }
        return answer;
    }

    private <T> void answer(CompletableFuture<T> answer, Supplier<T> work) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException failed) {
            unexpected.accept(failed);
            answer.completeExceptionally(failed);
        }
    }

    /// Runs somebody else's listener when its turn comes.
    void tell(Runnable stranger) {
        thread.execute(() -> shielded(stranger));
    }

    /// Runs something that must not stop the work around it: a listener of somebody else's.
    void shielded(Runnable stranger) {
        try {
            stranger.run();
        } catch (RuntimeException failed) {
            unexpected.accept(failed);
        }
    }

    /// Finishes what was asked for, then stops. Not to be called on the writer's own thread.
    @Override
    public void close() {
        thread.close();
    }
}
