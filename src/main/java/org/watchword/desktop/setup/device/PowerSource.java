package org.watchword.desktop.setup.device;

import java.nio.file.Path;
import java.util.Locale;

/// One system's way of saying where its power comes from.
public interface PowerSource {

    /// The answer at this moment. It may read files or ask a command, so not for the window thread.
    Power now();

    /// The way of the system that this runs on.
    static PowerSource ofThisSystem() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new WindowsPower(WindowsPower::ask);
        }
        return name.startsWith("mac")
                ? new MacPower(MacPower::ask)
                : new LinuxPower(Path.of("/sys/class/power_supply"));
    }
}
