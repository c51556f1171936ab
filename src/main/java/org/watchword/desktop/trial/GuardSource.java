package org.watchword.desktop.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.watchword.room.OperatingSystem;

/// One system's way of asking what may keep phones away. What differs by system stands here and nowhere else.
interface GuardSource {

    /// The answer at this moment. It starts a command and may take seconds, so not for the window thread.
    Guard now();

    /// The way of the system that this runs on.
    static GuardSource ofThisSystem() {
        return of(OperatingSystem.here(), GuardSource::said);
    }

    /// The way of a system.
    ///
    /// @param ask what a command says, empty when it is not there
    static GuardSource of(OperatingSystem system, Function<List<String>, String> ask) {
        return switch (system) {
            case WINDOWS -> () -> windows(ask.apply(WINDOWS));
            case MAC -> () -> mac(ask.apply(MAC));
            case LINUX, OTHER -> () -> linux(ask.apply(LINUX));
        };
    }

    /// Says `Public`, `Private` or `DomainAuthenticated`, a line for each network.
    List<String> WINDOWS = List.of(
            "powershell", "-NoProfile", "-NonInteractive", "-Command", "(Get-NetConnectionProfile).NetworkCategory");

    /// Says `Firewall is enabled. (State = 1)`, or that it is disabled.
    List<String> MAC = List.of("/usr/libexec/ApplicationFirewall/socketfilterfw", "--getglobalstate");

    /// Says `active` for each of the two usual firewalls that runs.
    List<String> LINUX = List.of("systemctl", "is-active", "ufw", "firewalld");

    private static Guard windows(String said) {
        if (said.isBlank()) {
            return Guard.UNKNOWN;
        }
        return said.contains("Public") ? Guard.PUBLIC_NETWORK : Guard.FIREWALL;
    }

    private static Guard mac(String said) {
        String words = said.toLowerCase(Locale.ROOT);
        if (words.contains("disabled")) {
            return Guard.NONE;
        }
        return words.contains("enabled") ? Guard.FIREWALL : Guard.UNKNOWN;
    }

    private static Guard linux(String said) {
        if (said.isBlank()) {
            return Guard.UNKNOWN;
        }
        return said.lines().anyMatch(line -> line.strip().equals("active")) ? Guard.FIREWALL : Guard.NONE;
    }

    private static String said(List<String> command) {
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            asked.getOutputStream().close();
            if (!asked.waitFor(6, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return "";
            }
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notHere) {
            return "";
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
