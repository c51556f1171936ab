package org.watchword.desktop.awake;

import org.watchword.room.OperatingSystem;

/// One system's way of keeping its screen on.
public interface Vigil {

    /// Keeps the screen on from now. May take up to two seconds, so not for the window thread.
    Awake begin();

    /// The way of the system that this runs on. Nothing is asked of the system yet.
    static Vigil ofThisSystem() {
        return Systems.vigil(
                OperatingSystem.here(), System.getenv(), ProcessHandle.current().pid());
    }

    /// The first of several ways that works.
    static Vigil first(Vigil... ways) {
        return () -> {
            for (Vigil way : ways) {
                if (way.begin() instanceof Awake.Held held) {
                    return held;
                }
            }
            return new Awake.Unable();
        };
    }
}
