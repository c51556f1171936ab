package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.room.OperatingSystem;

class MachineTest {

    private static final Set<String> TEXT = Set.of("libfreetype.so.6", "libpangoft2-1.0.so.0", "libfontconfig.so.1");

    @Test
    void aLinuxWithoutADisplayHasNoScreen() {
        assertFalse(linux(Map.of(), Set.of()).hasScreen());
        assertFalse(linux(Map.of("DISPLAY", " "), Set.of()).hasScreen());
    }

    @Test
    void aDisplayThatNobodyServesIsNoScreen() {
        assertFalse(linux(Map.of("DISPLAY", ":4711"), Set.of()).hasScreen());
        assertFalse(linux(Map.of("DISPLAY", "localhost:59000"), Set.of()).hasScreen());
    }

    @Test
    void aDisplayOnAnotherMachineIsAScreenWhenItAnswers() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String display = server.getInetAddress().getHostAddress() + ":" + (server.getLocalPort() - 6000);
            assertTrue(linux(Map.of("DISPLAY", display), Set.of()).hasScreen());
        }
    }

    @Test
    void windowsAndMacAlwaysHaveAScreen() {
        assertTrue(new Machine(OperatingSystem.WINDOWS, Map.of(), library -> false).hasScreen());
        assertTrue(new Machine(OperatingSystem.MAC, Map.of(), library -> false).hasScreen());
    }

    @Test
    void theMissingWindowLibraryIsNamedByItsPackage() {
        assertEquals(Optional.of("libgtk-3-0"), linux(Map.of(), TEXT).missingForWindows());
    }

    @Test
    void theMissingTextLibraryIsNamedByItsPackage() {
        assertEquals(
                Optional.of("libpangoft2-1.0-0"),
                linux(Map.of(), Set.of("libfreetype.so.6", "libgtk-3.so.0")).missingForText());
    }

    @Test
    void nothingIsMissingWhereEverythingIsThere() {
        assertEquals(Optional.empty(), linux(Map.of(), TEXT).missingForText());
    }

    @Test
    void otherSystemsBringTheirOwnLibraries() {
        assertEquals(
                Optional.empty(), new Machine(OperatingSystem.WINDOWS, Map.of(), library -> false).missingForWindows());
    }

    @Test
    void aLibraryThatNobodyHasIsNotThere() {
        assertFalse(Machine.here().hasLibrary().test("libthatnobodyhas.so.1066"));
    }

    private static Machine linux(Map<String, String> environment, Set<String> libraries) {
        return new Machine(OperatingSystem.LINUX, environment, libraries::contains);
    }
}
