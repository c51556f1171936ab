package org.watchword.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.desktop.look.TextSize;
import org.watchword.session.SessionKind;

class SettingsFileTest {
    private static final Settings CHANGED = new Settings(
            new Appearance(ThemeChoice.DARK, TextSize.LARGE, true, MotionChoice.OFF),
            new Presenting(34, false, Map.of("two", "second")),
            new Podium(
                    0.7,
                    org.watchword.desktop.slide.face.Tongue.BOTH,
                    false,
                    Map.of("F5", "BLACK"),
                    Map.of("BLACK", "k")),
            new LastChoices("Lottery Ä", "gb/essex", SessionKind.VISIT, "Safer year"),
            new Locking(20),
            new Keeping(3),
            new Network("Hall", "amber; heron"));

    @TempDir
    Path folder;

    private SettingsFile file = new SettingsFile(Path.of(""));

    @BeforeEach
    void open() {
        file = new SettingsFile(folder.resolve("new"));
    }

    @Test
    void aNewLaptopStartsWithTheUsualSettings() throws IOException {
        assertEquals(new SettingsFile.Read(Settings.USUAL, Optional.empty()), file.read());
    }

    @Test
    void whatWasSavedIsReadBack() throws IOException {
        file.save(CHANGED);
        file.save(CHANGED.with(Appearance.USUAL.with(ThemeChoice.LIGHT)));
        assertEquals(
                CHANGED.with(Appearance.USUAL.with(ThemeChoice.LIGHT)),
                file.read().settings());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        file.save(CHANGED);
        try (var files = Files.list(folder.resolve("new"))) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"appearance\":null}",
                "{\"appearance\":{\"theme\":\"PINK\"},\"presenting\":{\"notesSize\":26,\"letterKeys\":true,\"projectors\":{}},"
                        + "\"lastChoices\":{\"funder\":\"\",\"area\":\"gb\"}}",
                "{\"appearance\":{\"theme\":\"DARK\"},\"presenting\":{\"notesSize\":900,\"letterKeys\":true,\"projectors\":{}},"
                        + "\"lastChoices\":{\"funder\":\"\",\"area\":\"gb\"}}"
            })
    void aDamagedFileIsKeptAsideAndTheUsualSettingsAreUsed(String damaged) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new").resolve(SettingsFile.FILE), damaged);
        var read = file.read();
        assertEquals(Settings.USUAL, read.settings());
        assertEquals(damaged, Files.readString(read.keptAside().orElseThrow()));
    }

    @Test
    void whatAnOlderProgramDidNotKnowIsAsUsual() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(
                folder.resolve("new").resolve(SettingsFile.FILE),
                "{\"appearance\":{\"theme\":\"DARK\"},\"podium\":{\"notesShare\":0.5}}");
        Settings read = file.read().settings();
        assertEquals(ThemeChoice.DARK, read.appearance().theme());
        assertEquals(false, read.appearance().contrastSlides());
        assertEquals(0.5, read.podium().notesShare());
        assertEquals(Settings.USUAL.lastChoices(), read.lastChoices());
    }

    @Test
    void afterADamagedFileSettingsCanBeSavedAgain() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new").resolve(SettingsFile.FILE), "{");
        file.read();
        file.save(CHANGED);
        assertEquals(CHANGED, file.read().settings());
    }

    @Test
    void notesStayInsideTheirRange() {
        var presenting = new Presenting(58, true, Map.of());
        assertEquals(60, presenting.resized(4).notesSize());
        assertEquals(14, presenting.resized(-100).notesSize());
        assertThrows(IllegalArgumentException.class, () -> new Presenting(13, true, Map.of()));
    }
}
