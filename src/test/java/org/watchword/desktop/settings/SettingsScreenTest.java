package org.watchword.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
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
    private final List<String> namesShown = new ArrayList<>();

    /// Writes down what it is asked for.
    private record Written(boolean locked, List<String> done) implements Protection {
        @Override
        public void choose() {
            done.add("choose");
        }

        @Override
        public void change() {
            done.add("change");
        }

        @Override
        public void renew() {
            done.add("renew");
        }

        @Override
        public void lockNow() {
            done.add("lock");
        }
    }

    private final Written unlocked = new Written(false, new ArrayList<>());
    private final Written locked = new Written(true, new ArrayList<>());

    @Test
    void withoutAPassphraseOneCanBeChosen() {
        Robot.in(() -> screen(folder).view(ENGLISH, unlocked, this::names), robot -> robot.press("choose-lock"));
        assertEquals(List.of("choose"), unlocked.done());
    }

    @Test
    void theNamesThatAreKeptAreOnePressAway() {
        Robot.in(() -> screen(folder).view(ENGLISH, locked, this::names), robot -> robot.press("kept-names"));
        assertEquals(List.of("names"), namesShown);
    }

    @Test
    void picturesOfTheSettings() {
        Pictures.take("settings", () -> screen(folder).view(ENGLISH, unlocked, this::names));
        Pictures.take("settings-pseudo", () -> screen(folder).view(PseudoLanguage.texts(), locked, this::names));
    }

    @Test
    void whatIsChangedHoldsAtOnceAndAfterARestart() {
        var screen = screen(folder);
        Robot.in(() -> screen.view(ENGLISH, locked, this::names), robot -> {
            robot.press("theme-contrast");
            robot.press("text-double");
            robot.press("contrast-slides");
            robot.press("motion-off");
            robot.press("larger");
            robot.press("letter-keys");
            robot.press("lock-after-5");
            robot.press("change-lock");
            robot.press("renew-lock");
            robot.press("lock-lock");
            robot.press("show-folder");
            robot.press("keep-names-6");
        });
        var expected = new Settings(
                new Appearance(ThemeChoice.CONTRAST, TextSize.DOUBLE, true, MotionChoice.OFF),
                new Presenting(28, false, Map.of()),
                Podium.USUAL,
                Settings.USUAL.lastChoices(),
                new Locking(5),
                new Keeping(6),
                Network.NONE);
        assertEquals(expected, screen.settings().get());
        assertEquals(expected, screen(folder).settings().get());
        assertEquals(List.of(folder), shown);
        assertEquals(List.of("change", "renew", "lock"), locked.done());
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

    @Test
    void aSettingIsFoundAndItsChangeTakenBack() {
        var screen = screen(folder);
        Robot.in(() -> screen.view(ENGLISH, locked, this::names), robot -> {
            robot.fill("search-settings", "motion");
            VBox colours = robot.node("setting-theme", VBox.class);
            robot.await("all are shown", () -> !colours.isVisible());
            robot.press("motion-off");
            robot.fill("search-settings", "zebra");
            Label none = robot.node("not-found", Label.class);
            robot.await("something is found", none::isVisible);
            robot.fill("search-settings", "");
            robot.await("not all are shown", () -> colours.isVisible() && !none.isVisible());
            robot.press("theme-dark");
            robot.press("undo");
            robot.press("undo");
        });
        assertEquals(Settings.USUAL, screen.settings().get());
        assertEquals(Settings.USUAL, screen(folder).settings().get());
    }

    @Test
    void settingsGoToASecondLaptop() throws IOException {
        Path file = folder.resolve("stick.json");
        var first = screen(folder.resolve("first"));
        Robot.in(() -> card(first, file), robot -> {
            first.change(now -> now.with(now.appearance().with(ThemeChoice.DARK)));
            robot.press("save-settings");
            robot.await("nothing is saved", () -> Files.exists(file));
        });
        var second = screen(folder.resolve("second"));
        Robot.in(() -> card(second, file), robot -> {
            robot.press("choose-settings");
            robot.awaitWords("Colours of this window: Dark");
            robot.press("leave-settings");
            assertEquals(Settings.USUAL, second.settings().get());
            robot.press("choose-settings");
            robot.press("take-settings");
            robot.awaitWords("This laptop has them now.");
            robot.press("choose-settings");
            robot.awaitWords("has these settings already");
        });
        assertEquals(ThemeChoice.DARK, second.settings().get().appearance().theme());
        Files.writeString(file, "{");
        Robot.in(() -> card(second, file), robot -> {
            robot.press("choose-settings");
            robot.awaitWords("This is no file of settings, or it is damaged.");
        });
        Pictures.take("settings-copy", () -> card(second, file));
    }

    private CopyCard card(SettingsScreen screen, Path file) {
        Chores chores =
                new Chores(Runnable::run, Runnable::run, failure -> told.add(new Notice.Refused(failure.toString())));
        Takeaway takeaway = new Takeaway(_ -> Optional.of(file), chores, told::add);
        return new CopyCard(screen, takeaway, (_, _) -> Optional.of(file), ENGLISH);
    }

    private void names() {
        namesShown.add("names");
    }

    private SettingsScreen screen(Path in) {
        return new SettingsScreen(new SettingsFile(in), in, told::add, shown::add);
    }
}
