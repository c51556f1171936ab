package org.watchword.desktop.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work with the disk, done away from the window thread and brought back to it. What nobody planned for, on either
/// thread, reaches `unexpected` and is not lost.
///
/// @param away runs the work, in the order of asking when one piece builds on another
/// @param window runs what follows on the window thread
public record Chores(Executor away, Executor window, Consumer<Throwable> unexpected) {

    /// Work that may meet a disk that does not answer.
    @FunctionalInterface
    public interface Work<T> {
        /// Does the work.
        ///
        /// @throws IOException when the disk does not answer
        T get() throws IOException;
    }

    /// Does the work away from the window thread, then hands over what came of it on the window thread.
    public <T> void run(Work<T> work, Consumer<? super T> then) {
        follow(CompletableFuture.supplyAsync(() -> done(work), away), then);
    }

    /// Waits for something that is under way, then hands over what came of it on the window thread.
    public <T> void follow(CompletableFuture<T> underWay, Consumer<? super T> then) {
        var _ = underWay.thenAcceptAsync(then, window).exceptionally(this::failed);
    }

    private @Nullable Void failed(Throwable failure) {
        unexpected.accept(
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
        return null;
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.get();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
