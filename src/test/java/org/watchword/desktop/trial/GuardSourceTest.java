package org.watchword.desktop.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.room.OperatingSystem;

/// What each system's words come to.
class GuardSourceTest {

    @ParameterizedTest
    @CsvSource({
        "WINDOWS, 'Public\r\n', PUBLIC_NETWORK",
        "WINDOWS, 'Private\r\nPublic\r\n', PUBLIC_NETWORK",
        "WINDOWS, 'Private\r\n', FIREWALL",
        "WINDOWS, '', UNKNOWN",
        "MAC, 'Firewall is enabled. (State = 1)\n', FIREWALL",
        "MAC, 'Firewall is disabled. (State = 0)\n', NONE",
        "MAC, '', UNKNOWN",
        "LINUX, 'active\ninactive\n', FIREWALL",
        "LINUX, 'inactive\ninactive\n', NONE",
        "LINUX, '', UNKNOWN"
    })
    void saysWhatItMeans(OperatingSystem system, String said, Guard guard) {
        assertEquals(guard, GuardSource.of(system, _ -> said).now());
    }
}
