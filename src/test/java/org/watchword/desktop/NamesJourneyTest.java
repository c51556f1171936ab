package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.notice.ErrorDesk;
import org.watchword.desktop.notice.ErrorLog;

/// The rights of people on their way through the real program.
class NamesJourneyTest {

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void somebodyIsFoundTakenAwayWithAPaperAndForgottenWhileTheSessionRuns() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            List.of("Amina Khan", "Bo Guest").forEach(name -> FirstSteps.tickIn(robot, name));
            robot.press("door-settings");
            robot.press("kept-names");
            robot.awaitWords("2 names are kept here");
            robot.fill("search", "ami kh");
            robot.awaitWords("Amina Khan");
            assertFalse(robot.says("Bo Guest"));
            CheckBox tick = tick(robot);
            Stagehand.run(tick::fire);
            robot.press("save-all");
            robot.await("nothing was saved", () -> laptop.has("about-a-person-2026-11-21.json"));
            assertTrue(laptop.has("about-a-person-2026-11-21.pdf"));
            assertFalse(laptop.saved("about-a-person-2026-11-21.json").contains("Bo Guest"));
            robot.press("remove");
            robot.awaitWords("for ever?");
            laptop.photograph("journey-names");
            robot.press("yes");
            robot.awaitWords("One name is kept here");
            robot.press("holdings");
            robot.await("nothing was saved", () -> laptop.has("what-this-laptop-holds-2026-11-21.pdf"));
            robot.press("door-register");
            robot.awaitWords("2 people here");
            assertFalse(robot.says("Amina Khan"));
            laptop.photograph("journey-names-after");
        }
    }

    @AfterEach
    void noLogHoldsWhatWasTyped() {
        noLogHolds("Amina", "Khan", "Bo Guest", "Castle Hall");
    }

    /// After all of that, and after a failure whose message holds what was typed.
    private void noLogHolds(String... typed) {
        new ErrorDesk(new ErrorLog(data), Instant::now, _ -> {})
                .report(new IllegalStateException("Amina Khan and Bo Guest at Castle Hall"));
        List<Path> logs = logs();
        assertTrue(logs.stream().anyMatch(log -> log.endsWith(ErrorLog.FILE)), logs::toString);
        for (Path log : logs) {
            for (String words : typed) {
                assertFalse(read(log).contains(words), () -> words + " stands in " + log);
            }
        }
    }

    /// Also those that a library may write beside its files.
    private List<Path> logs() {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.toString().matches("(?s).*\\.(log|txt|trace\\.db|out|err)"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CheckBox tick(Robot robot) {
        return Stagehand.on(() -> (CheckBox) robot.node("person", VBox.class).lookup(".check-box"));
    }
}
