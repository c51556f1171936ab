package org.watchword.desktop.screens;

import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.room.OperatingSystem;

/// Whether a graphics card can paint the windows.
///
/// On Linux JavaFX loads the whole of the system's painter to find out, which takes a fifth of a second of the start.
/// The kernel has the answer in its folder of devices: where that is missing there is no card. Windows and macOS always
/// have a painter of their own, and JavaFX finds it at once.
public final class GraphicsCard {
    private static final String PAINTERS = "prism.order";
    private static final String SOFTWARE = "sw";
    private static final Path DEVICES = Path.of("/dev/dri");

    private GraphicsCard() {}

    /// Tells JavaFX when there is no card. To be called before JavaFX starts; what was chosen on the command line
    /// holds.
    public static void prepare() {
        if (System.getProperty(PAINTERS) == null && missing(OperatingSystem.here(), DEVICES)) {
            System.setProperty(PAINTERS, SOFTWARE);
        }
    }

    static boolean missing(OperatingSystem system, Path devices) {
        return system == OperatingSystem.LINUX && !Files.isDirectory(devices);
    }
}
