package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;

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
            register(robot);
            twoComeIn(robot);
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

    private static void twoComeIn(Robot robot) {
        robot.type("Amina Khan");
        robot.keys(KeyCode.ENTER);
        robot.awaitWords("Amina Khan");
        robot.type("Bo Guest");
        robot.keys(KeyCode.ENTER);
        robot.awaitWords("2 people here");
    }

    private static void register(Robot robot) {
        robot.await("prepare-taxi-drivers");
        robot.press("prepare-taxi-drivers");
        robot.await("venue");
        robot.type("Castle Hall");
        robot.press("open-doors");
        robot.await("go-on");
        robot.press("go-on");
        robot.await("name");
    }

    private static CheckBox tick(Robot robot) {
        return Stagehand.on(() -> (CheckBox) robot.node("person", VBox.class).lookup(".check-box"));
    }
}
