package org.watchword.room;

import java.util.Locale;

/// The system that the program runs on, as far as anything differs by it.
public enum OperatingSystem {
    WINDOWS,
    MAC,
    LINUX,
    /// Taken for a relative of Linux where a choice must be made.
    OTHER;

    private static final OperatingSystem HERE = named(System.getProperty("os.name", ""));

    /// The system of this computer.
    public static OperatingSystem here() {
        return HERE;
    }

    /// @param name as Java tells it: "Windows 11", "Mac OS X", "Linux"
    static OperatingSystem named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("windows")) {
            return WINDOWS;
        }
        if (small.startsWith("mac")) {
            return MAC;
        }
        return small.startsWith("linux") ? LINUX : OTHER;
    }
}
