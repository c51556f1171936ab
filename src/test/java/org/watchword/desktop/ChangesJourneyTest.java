package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;

/// The list of changes on its way through the real program.
class ChangesJourneyTest {

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void whatWasDoneIsFoundNarrowedAndSavedWithoutANameWhileTheSessionRuns() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            FirstSteps.tickIn(robot, "Amina Khan");
            toTheChanges(robot);
            assertTrue(robot.says("A name was entered in the register"));
            assertTrue(robot.says("The doors were opened"));
            assertTrue(robot.says("Castle Hall"));
            assertFalse(robot.says("Amina Khan"));
            laptop.photograph("journey-changes");
            robot.fill("search", "name entered");
            robot.awaitWords("One change. That is all.");
            robot.press("save");
            robot.await("nothing was saved", () -> laptop.has("what-was-changed-2026-11-21.csv"));
            String table = laptop.saved("what-was-changed-2026-11-21.csv");
            assertEquals(2, table.lines().count(), table);
            assertFalse(table.contains("Amina"), table);
            robot.fill("search", "nobody ever did this");
            robot.awaitWords("No change matches.");
            robot.press("clear");
            robot.awaitWords("The doors were opened");
            robot.awaitWords("That is all.");
            robot.keys(KeyCode.ESCAPE);
            robot.awaitWords("One name is kept here");
        }
    }

    @Test
    void theListIsBehindTheLockWithTheOtherPages() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            FirstSteps.tickIn(robot, "Amina Khan");
            toTheChanges(robot);
            laptop.sleeps(Duration.ofMinutes(30));
            robot.await("the lock does not fall", () -> !robot.says("The doors were opened"));
        }
    }

    private static void toTheChanges(Robot robot) {
        robot.press("door-settings");
        robot.press("kept-names");
        robot.await("what-was-changed");
        robot.press("what-was-changed");
        robot.awaitWords("That is all.");
    }
}
