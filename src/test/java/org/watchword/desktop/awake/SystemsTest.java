package org.watchword.desktop.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.room.OperatingSystem;

class SystemsTest {

    @Test
    void aMacIsAskedUntilThisProgramEnds() {
        assertEquals(
                new Watchman(List.of("caffeinate", "-d", "-i", "-w", "4711")),
                Systems.vigil(OperatingSystem.MAC, Map.of(), 4711));
    }

    @Test
    void windowsIsAskedByAThread() {
        assertInstanceOf(ThreadState.class, Systems.vigil(OperatingSystem.WINDOWS, Map.of(), 1));
    }

    @Test
    void theBusIsWhereTheSessionSaysItIs() {
        assertEquals(
                Optional.of(Path.of("/run/user/1000/bus")),
                Systems.socket(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus,guid=0f")));
        assertEquals(
                Optional.of(Path.of("/tmp/b")),
                Systems.socket(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/a;unix:guid=1,path=/tmp/b")));
    }

    @Test
    void aSessionThatDoesNotSayHasItsBusInItsOwnFolder() {
        assertEquals(
                Optional.of(Path.of("/run/user/1000", "bus")),
                Systems.socket(Map.of("XDG_RUNTIME_DIR", "/run/user/1000")));
        assertEquals(Optional.empty(), Systems.socket(Map.of()));
    }

    @Test
    void theFirstWayThatWorksIsTaken() {
        Awake.Held held = new Awake.Held(() -> {});
        assertEquals(held, Vigil.first(Awake.Unable::new, () -> held).begin());
        assertEquals(new Awake.Unable(), Vigil.first(Awake.Unable::new).begin());
    }
}
