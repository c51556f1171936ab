package org.watchword.desktop.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.room.OperatingSystem;

class OwnPlayerTest {
    private static final Path FILM = Path.of("media", "a film.mp4");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void eachSystemHasItsOwnCommand() {
        assertEquals(
                List.of("rundll32", "url.dll,FileProtocolHandler", FILM.toUri().toString()),
                OwnPlayer.command(OperatingSystem.WINDOWS, FILM));
        assertEquals(List.of("open", FILM.toString()), OwnPlayer.command(OperatingSystem.MAC, FILM));
        assertEquals(List.of("xdg-open", FILM.toString()), OwnPlayer.command(OperatingSystem.LINUX, FILM));
    }

    @Test
    void aCommandThatIsNotThereOrFailsFoundNoPlayer() {
        assertFalse(OwnPlayer.open(List.of("there-is-no-such-command-here", "x")));
        assertFalse(OwnPlayer.open(List.of(JAVA, "--no-such-option")));
    }

    @Test
    void aCommandThatWorksFoundOne() {
        assertTrue(OwnPlayer.open(List.of(JAVA, "--version")));
    }
}
