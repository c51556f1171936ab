package org.watchword.desktop.present;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.screens.Placement;
import org.watchword.desktop.screens.SlidesMoved;

/// Tells the trainer when the slides went to another screen without her asking: she would look for them on the old one.
/// What is told is taken back after [#LONG_ENOUGH]. Belongs to the window thread.
final class Whereabouts {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final Background background;
    private final Consumer<@Nullable SlidesMoved> tell;
    private @Nullable Placement last;
    private int lastScreens;
    private Runnable forgetting = () -> {};

    /// @param tell takes null when nothing is told any more
    Whereabouts(Background background, Consumer<@Nullable SlidesMoved> tell) {
        this.background = background;
        this.tell = tell;
    }

    /// The windows stand like this now.
    ///
    /// @param screens how many there are
    void stand(Placement now, int screens) {
        Placement before = last;
        boolean moreOrFewer = screens != lastScreens;
        if (now.audience() != null) {
            last = now;
            lastScreens = screens;
        }
        if (before != null) {
            SlidesMoved.between(before, now, moreOrFewer).ifPresent(this::told);
        }
    }

    private void told(SlidesMoved moved) {
        forgetting.run();
        forgetting = background.later(LONG_ENOUGH, this::forget);
        tell.accept(moved);
    }

    void close() {
        forgetting.run();
    }

    /// The trainer knows: she changed the screens herself.
    void forget() {
        forgetting.run();
        tell.accept(null);
    }
}
