package org.watchword.desktop.awake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Has a command of the system watch over the screen for as long as it runs. The command must end by itself when
/// this program does.
record Watchman(List<String> command) implements Vigil {

    /// A command that is refused says so and ends within this time.
    private static final int STAYS_MILLIS = 400;

    Watchman {
        command = List.copyOf(command);
    }

    @Override
    public Awake begin() {
        try {
            Process watching = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return watching.waitFor(STAYS_MILLIS, TimeUnit.MILLISECONDS)
                    ? new Awake.Unable()
                    : new Awake.Held(watching::destroy);
        } catch (IOException notHere) {
            return new Awake.Unable();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Awake.Unable();
        }
    }
}
