package org.watchword.desktop.film;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.watchword.room.OperatingSystem;

/// Opens a film with the program that the system has for films, by the system's own command: AWT's desktop must not be
/// asked from a JavaFX window, and blocks on macOS.
final class OwnPlayer {
    /// A command that fails says so at once; one that is still busy after this has found a program.
    private static final long PATIENCE_SECONDS = 3;

    private OwnPlayer() {}

    /// What opens a film on a system. Windows' command takes no path with blanks, but any address.
    static List<String> command(OperatingSystem system, Path film) {
        if (system == OperatingSystem.WINDOWS) {
            return List.of(
                    "rundll32", "url.dll,FileProtocolHandler", film.toUri().toString());
        }
        return List.of(system == OperatingSystem.MAC ? "open" : "xdg-open", film.toString());
    }

    /// Opens it. Waits a moment for the answer, so not on the window thread.
    ///
    /// @return whether a program was found
    static boolean open(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
