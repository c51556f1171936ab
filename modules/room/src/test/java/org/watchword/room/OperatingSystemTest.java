package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

    @ParameterizedTest
    @CsvSource({"Windows 11,WINDOWS", "Mac OS X,MAC", "Linux,LINUX", "FreeBSD,OTHER", "'',OTHER", "Darwin,OTHER"})
    void aSystemIsKnownByTheNameThatJavaHasForIt(String name, OperatingSystem system) {
        assertEquals(system, OperatingSystem.named(name));
        assertSame(OperatingSystem.here(), OperatingSystem.here());
    }
}
