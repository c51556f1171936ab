package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
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

    private static CheckBox tick(Robot robot) {
        return Stagehand.on(() -> (CheckBox) robot.node("person", VBox.class).lookup(".check-box"));
    }
}
