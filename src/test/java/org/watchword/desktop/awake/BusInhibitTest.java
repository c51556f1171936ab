package org.watchword.desktop.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class BusInhibitTest {

    @TempDir
    Path folder;

    @Test
    void theScreenSaverIsAskedAndHoldsUntilTheConnectionEnds() throws IOException {
        try (FakeBus bus = FakeBus.answering(folder.resolve("bus"), FakeBus.Answer.YES)) {
            Awake.Held held = assertInstanceOf(Awake.Held.class, new BusInhibit(bus.socket(), "Slides").begin());
            assertTrue(bus.heard().contains("org.freedesktop.ScreenSaver"));
            assertTrue(bus.heard().contains("Inhibit"));
            assertTrue(bus.heard().contains("Watchword"));
            assertTrue(bus.connected());
            held.end().run();
            bus.awaitHangUp();
        }
    }

    @Test
    void aDesktopWithoutAScreenSaverIsAnAnswer() throws IOException {
        try (FakeBus bus = FakeBus.answering(folder.resolve("bus"), FakeBus.Answer.NO)) {
            assertEquals(new Awake.Unable(), new BusInhibit(bus.socket(), "Slides").begin());
        }
    }

    @Test
    void aBusThatTalksNonsenseIsAnAnswer() throws IOException {
        try (FakeBus bus = FakeBus.answering(folder.resolve("bus"), FakeBus.Answer.NONSENSE)) {
            assertEquals(new Awake.Unable(), new BusInhibit(bus.socket(), "Slides").begin());
        }
    }

    @Test
    void aBusThatNeverAnswersIsGivenUp() throws IOException {
        try (FakeBus bus = FakeBus.answering(folder.resolve("bus"), FakeBus.Answer.SILENCE)) {
            assertEquals(new Awake.Unable(), new BusInhibit(bus.socket(), "Slides").begin());
        }
    }

    @Test
    void noBusIsAnAnswer() {
        assertEquals(new Awake.Unable(), new BusInhibit(folder.resolve("none"), "Slides").begin());
    }
}
