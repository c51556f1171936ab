package org.watchword.desktop.awake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Keeps the screen on from when slides are first shown until the session is left. The system is asked away from
/// the window thread, because some take their time to answer; what they answer is not waited for.
public final class ScreenOn implements AutoCloseable {
    private final Vigil vigil;
    private final Executor away;
    private @Nullable CompletableFuture<Awake> asked;

    /// @param away runs the asking
    public ScreenOn(Vigil vigil, Executor away) {
        this.vigil = vigil;
        this.away = away;
    }

    /// From now on; a second time changes nothing.
    public void begin() {
        if (asked == null) {
            asked = CompletableFuture.supplyAsync(vigil::begin, away);
        }
    }

    /// No longer.
    @Override
    public void close() {
        CompletableFuture<Awake> before = asked;
        asked = null;
        if (before != null) {
            var _ = before.thenAcceptAsync(ScreenOn::end, away);
        }
    }

    private static void end(Awake awake) {
        if (awake instanceof Awake.Held(Runnable end)) {
            end.run();
        }
    }
}
