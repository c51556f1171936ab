package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;

/// Help on every page, by keyboard alone, and the work goes on where it was.
class HelpJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void eachPageHasItsOwnHelp() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            robot.await("prepare-taxi-drivers");
            helped(laptop, "Home");
            robot.press("door-prints");
            robot.await("language");
            helped(laptop, "The print room");
            robot.press("door-reports");
            robot.awaitWords("No session was held yet");
            helped(laptop, "The funder’s figures");
            robot.press("door-passes");
            robot.awaitWords("No session has a test yet");
            helped(laptop, "Passes");
            robot.press("door-settings");
            robot.await("setting-text");
            helped(laptop, "Settings and backups");
        }
    }

    @Test
    void whatWasTypedIsThereWhenTheGuideIsClosed() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            robot.await("prepare-taxi-drivers");
            robot.press("prepare-taxi-drivers");
            robot.await("venue");
            robot.fill("venue", "Castle Hall");
            robot.keys(KeyCode.F1);
            robot.awaitWords("Prepare a session");
            laptop.photograph("journey-help-prepare");
            robot.fill("help-find", "cable");
            robot.keys(KeyCode.ESCAPE);
            robot.keys(KeyCode.ESCAPE);
            assertEquals("venue", focused(laptop));
            assertEquals(
                    "Castle Hall", robot.node("venue", TextInputControl.class).getText());
            assertFalse(isThere(laptop, "help-find"));
        }
    }

    @Test
    void theGuideIsReadAndSearchedWithTheKeyboard() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            robot.await("prepare-taxi-drivers");
            robot.keys(KeyCode.F1);
            robot.await("help-find");
            robot.fill("help-find", "recovery key");
            robot.awaitWords("have these words");
            laptop.photograph("journey-help-found");
            robot.keys(KeyCode.ENTER);
            titled(robot, "Names and the passphrase");
            robot.keys(KeyCode.ALT, KeyCode.LEFT);
            titled(robot, "Home");
            robot.press("help-contents");
            titled(robot, "The guide to Watchword");
            laptop.photograph("journey-help-contents");
            robot.press("way-passes");
            titled(robot, "Passes");
            robot.press("help-back");
            titled(robot, "The guide to Watchword");
            robot.press("help-leave");
            robot.await("the guide is still there", () -> !isThere(laptop, "help-find"));
        }
    }

    private static void helped(Laptop laptop, String title) {
        Robot robot = laptop.robot();
        robot.keys(KeyCode.F1);
        titled(robot, title);
        laptop.photograph("journey-help");
        robot.keys(KeyCode.F1);
        assertFalse(isThere(laptop, "help-title"), title);
    }

    private static void titled(Robot robot, String title) {
        robot.await("help-title");
        robot.await(
                "the guide is not at “" + title + "”",
                () -> Stagehand.on(() -> robot.node("help-title", javafx.scene.control.Label.class)
                        .getText()
                        .equals(title)));
    }

    private static boolean isThere(Laptop laptop, String id) {
        return Stagehand.on(() -> laptop.stage().getScene().getRoot().lookup("#" + id) != null);
    }

    private static String focused(Laptop laptop) {
        return Stagehand.on(() -> {
            Node owner = laptop.stage().getScene().getFocusOwner();
            return owner == null ? "" : owner.getId();
        });
    }
}
