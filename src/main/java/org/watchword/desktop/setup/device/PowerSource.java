package org.watchword.desktop.setup.device;

import java.nio.file.Path;
import org.watchword.room.OperatingSystem;

/// One system's way of saying where its power comes from.
public interface PowerSource {

    /// The answer at this moment. It may read files or ask a command, so not for the window thread.
    Power now();

    /// The way of the system that this runs on.
    static PowerSource ofThisSystem() {
        return switch (OperatingSystem.here()) {
            case WINDOWS -> new WindowsPower(WindowsPower::ask);
            case MAC -> new MacPower(MacPower::ask);
            case LINUX, OTHER -> new LinuxPower(Path.of("/sys/class/power_supply"));
        };
    }
}
