package org.watchword.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsCardTest {
    @TempDir
    Path devices;

    @Test
    void itIsMissingWhereLinuxHasNoFolderForIt() {
        assertTrue(GraphicsCard.missing("Linux", devices.resolve("none")));
        assertFalse(GraphicsCard.missing("Linux", devices));
    }

    @Test
    void otherSystemsAreLeftToThemselves() {
        assertFalse(GraphicsCard.missing("Windows 11", devices.resolve("none")));
        assertFalse(GraphicsCard.missing("Mac OS X", devices.resolve("none")));
    }
}
