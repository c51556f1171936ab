package org.watchword.desktop.awake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks the Linux desktop's screen saver over the session's bus (`org.freedesktop.ScreenSaver`, which KDE, GNOME,
/// Xfce, MATE and Cinnamon answer). It holds while the connection is open, so it ends with this program, killed or
/// not.
///
/// @param socket where the bus listens
/// @param why for the desktop's own list of programs that keep it awake
record BusInhibit(Path socket, String why) implements Vigil {

    private static final String SCREEN_SAVER = "org.freedesktop.ScreenSaver";
    private static final int PATIENCE_SECONDS = 2;

    @Override
    public Awake begin() {
        CompletableFuture<BusLine> line = new CompletableFuture<>();
        Thread.ofVirtual().name("bus").start(() -> connect(line));
        try {
            BusLine open = line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Awake.Held(open::close);
        } catch (ExecutionException | TimeoutException nobodyAnswers) {
            var _ = line.thenAccept(BusLine::close);
            return new Awake.Unable();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Awake.Unable();
        }
    }

    private void connect(CompletableFuture<BusLine> line) {
        try {
            BusLine open = BusLine.to(socket);
            try {
                open.call(
                        new BusCall(SCREEN_SAVER, "/org/freedesktop/ScreenSaver", SCREEN_SAVER, "Inhibit"),
                        "Watchword",
                        why);
                line.complete(open);
            } catch (IOException refused) {
                open.close();
                line.completeExceptionally(refused);
            }
        } catch (IOException noBus) {
            line.completeExceptionally(noBus);
        }
    }
}
