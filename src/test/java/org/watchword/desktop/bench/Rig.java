package org.watchword.desktop.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Two dummy monitors, a laptop's and a projector's, where the machine has what the rig needs; JavaFX's screen in
/// memory elsewhere. That one copies each picture pixel by pixel, so its figures are good for ratios alone.
final class Rig implements AutoCloseable {

    private final Path folder;
    private final String display;

    private Rig(Path folder, String display) {
        this.folder = folder;
        this.display = display;
    }

    static Rig start(Path folder) throws IOException, InterruptedException {
        return new Rig(folder, monitors("start", folder));
    }

    /// What it printed; nothing when it could not do it.
    private static String monitors(String what, Path folder) throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("watchword.root")).resolve("src/test/rig/monitors");
        try {
            Process process = new ProcessBuilder(List.of("bash", script.toString(), what, folder.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? printed.strip() : "";
        } catch (IOException noShell) {
            return "";
        }
    }

    boolean hasMonitors() {
        return !display.isEmpty();
    }

    /// What a program needs to find the monitors.
    Map<String, String> variables() {
        return hasMonitors() ? Map.of("DISPLAY", display) : Map.of();
    }

    @Override
    public void close() throws IOException {
        try {
            if (hasMonitors()) {
                monitors("stop", folder);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
