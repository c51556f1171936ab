package org.watchword.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class SettingsScreenTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();

    @Test
    void picturesOfTheSettings() {
        Pictures.take("settings", () -> screen(folder).view(ENGLISH));
        Pictures.take("settings-pseudo", () -> screen(folder).view(PseudoLanguage.texts()));
    }

    @Test
    void whatIsChangedHoldsAtOnceAndAfterARestart() {
        var screen = screen(folder);
        Robot.in(() -> screen.view(ENGLISH), robot -> {
            robot.press("theme-contrast");
            robot.press("text-double");
            robot.press("contrast-slides");
            robot.press("motion-off");
            robot.press("larger");
            robot.press("letter-keys");
            robot.press("show-folder");
        });
        var expected = new Settings(
                new Appearance(ThemeChoice.CONTRAST, TextSize.DOUBLE, true, MotionChoice.OFF),
                new Presenting(28, false, Map.of()),
                Podium.USUAL,
                Settings.USUAL.lastChoices());
        assertEquals(expected, screen.settings().get());
        assertEquals(expected, screen(folder).settings().get());
        assertEquals(List.of(folder), shown);
        assertEquals(List.of(), told);
    }

    @Test
    void aDamagedFileIsToldOnceAndKept() throws IOException {
        Files.writeString(folder.resolve(SettingsFile.FILE), "{");
        assertEquals(Settings.USUAL, screen(folder).settings().get());
        assertEquals(List.of(new Notice.SettingsSetAside(folder.resolve("settings-damaged.json"))), told);
    }

    @Test
    void settingsThatCannotBeSavedStillHold() throws IOException {
        var blocked = Files.createFile(folder.resolve("file")).resolve("below");
        var screen = screen(blocked);
        screen.change(now -> now.with(Appearance.USUAL.with(ThemeChoice.LIGHT)));
        assertEquals(ThemeChoice.LIGHT, screen.settings().get().appearance().theme());
        assertFalse(told.isEmpty());
    }

    private SettingsScreen screen(Path in) {
        return new SettingsScreen(new SettingsFile(in), in, told::add, shown::add);
    }
}
