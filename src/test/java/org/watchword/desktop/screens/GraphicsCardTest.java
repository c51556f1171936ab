package org.watchword.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.OperatingSystem;

class GraphicsCardTest {
    @TempDir
    Path devices;

    @Test
    void itIsMissingWhereLinuxHasNoFolderForIt() {
        assertTrue(GraphicsCard.missing(OperatingSystem.LINUX, devices.resolve("none")));
        assertFalse(GraphicsCard.missing(OperatingSystem.LINUX, devices));
    }

    @Test
    void otherSystemsAreLeftToThemselves() {
        assertFalse(GraphicsCard.missing(OperatingSystem.WINDOWS, devices.resolve("none")));
        assertFalse(GraphicsCard.missing(OperatingSystem.MAC, devices.resolve("none")));
    }
}
