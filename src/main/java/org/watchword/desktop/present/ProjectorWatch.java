package org.watchword.desktop.present;

import java.time.Duration;
import java.util.function.Consumer;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.screens.Monitors;
import org.watchword.desktop.screens.Placement;
import org.watchword.desktop.screens.ProjectorGuard;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.screens.ScreenSource;

/// Keeps the projector guard awake: tells it what the system says of screens, and wakes it when it waits for a cable to
/// be still. Belongs to the window thread.
final class ProjectorWatch {

    private final Background background;
    private final Consumer<Placement> stand;
    private final Runnable deaf;
    private ProjectorGuard guard;
    private Runnable waiting = () -> {};

    ProjectorWatch(ScreenSource screens, ScreenMemory memory, Background background, Consumer<Placement> stand) {
        this.background = background;
        this.stand = stand;
        this.guard = ProjectorGuard.opening(screens.now(), memory);
        this.deaf = screens.listen(this::seen);
    }

    Placement placement() {
        return guard.placement();
    }

    ScreenMemory memory() {
        return guard.memory();
    }

    void swap() {
        become(guard.swapped());
    }

    void close() {
        deaf.run();
        waiting.run();
    }

    private void seen(Monitors monitors) {
        become(guard.seeing(monitors, Keyboard.millis()));
    }

    private void become(ProjectorGuard next) {
        boolean moved = !next.placement().equals(guard.placement());
        guard = next;
        waiting.run();
        waiting = next.due()
                .map(due -> background.later(
                        Duration.ofMillis(Math.max(0, due - Keyboard.millis())), () -> become(guard.at(due))))
                .orElse(() -> {});
        if (moved) {
            stand.accept(next.placement());
        }
    }
}
