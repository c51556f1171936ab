package org.watchword.desktop.awake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.room.OperatingSystem;

/// Which system goes about it in which way.
final class Systems {
    private static final String WHY = "Slides are being shown";

    private Systems() {}

    /// @param surroundings the variables of the environment
    /// @param pid of this program, so that whoever watches over the screen ends with it
    static Vigil vigil(OperatingSystem system, Map<String, String> surroundings, long pid) {
        if (system == OperatingSystem.WINDOWS) {
            return new ThreadState(ThreadState::ofWindows);
        }
        if (system == OperatingSystem.MAC) {
            return new Watchman(caffeinate(pid));
        }
        Vigil command = new Watchman(systemdInhibit());
        return socket(surroundings)
                .map(bus -> Vigil.first(new BusInhibit(bus, WHY), command))
                .orElse(command);
    }

    /// `-d` the display, `-i` the computer, `-w` until that process has ended.
    static List<String> caffeinate(long pid) {
        return List.of("caffeinate", "-d", "-i", "-w", Long.toString(pid));
    }

    /// It holds while the command behind it runs, and `cat` runs until the pipe from this program is closed, by its
    /// end if by nothing else.
    static List<String> systemdInhibit() {
        return List.of(
                "systemd-inhibit", "--what=idle:sleep", "--who=Watchword", "--why=" + WHY, "--mode=block", "cat");
    }

    /// Where the session's bus listens, after the address list of the D-Bus specification; abstract sockets are beyond
    /// Java.
    static Optional<Path> socket(Map<String, String> surroundings) {
        String addresses = surroundings.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        for (String address : addresses.split(";")) {
            for (String part : address.replaceFirst("^unix:", "").split(",")) {
                if (address.startsWith("unix:") && part.startsWith("path=")) {
                    return Optional.of(Path.of(part.substring("path=".length())));
                }
            }
        }
        String runtime = surroundings.getOrDefault("XDG_RUNTIME_DIR", "");
        return addresses.isEmpty() && !runtime.isEmpty() ? Optional.of(Path.of(runtime, "bus")) : Optional.empty();
    }
}
