package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.records.Records;
import org.watchword.records.journal.Disk;

/// What the trainer is told of the place where her records lie.
class StorageJourneyTest {
    @TempDir
    Path temp;

    @TempDir
    Path files;

    private final AtomicLong free = new AtomicLong(Records.ROOM_FOR_A_SESSION);
    private final Disk disk = new Disk() {
        @Override
        public long free(Path folder) {
            return free.get();
        }
    };

    @Test
    void aNearlyFullDiskRefusesASessionAndLosesNothing() {
        free.decrementAndGet();
        try (Laptop laptop = Laptop.on(temp, files, disk)) {
            Robot robot = laptop.robot();
            FirstSteps.prepare(robot, "Castle Hall");
            robot.press("open-doors");
            robot.awaitWords("No session can begin");
            laptop.photograph("storage-no-session-begins");
            assertEquals(
                    "Castle Hall", robot.node("venue", TextInputControl.class).getText());
            free.incrementAndGet();
            robot.press("open-doors");
            robot.await("go-on");
        }
    }

    @Test
    void aSessionThatRunsGoesOnWhenTheDiskFills() {
        try (Laptop laptop = Laptop.on(temp, files, disk)) {
            Robot robot = laptop.robot();
            FirstSteps.prepare(robot, "Castle Hall");
            robot.press("open-doors");
            robot.await("go-on");
            free.set(1);
            robot.press("go-on");
            robot.await("name");
            robot.press("more-people");
            robot.awaitWords("1 person here");
            robot.press("to-slides");
            robot.await("audience-sees");
            robot.keys(KeyCode.PAGE_DOWN);
            robot.rest();
            assertFalse(robot.says("No session can begin"));
        }
    }

    @Test
    void aCloudIsToldAtTheStartAndOnThePageBeforeAndNeverBesideSlides() {
        Path school = temp.resolve("OneDrive - Some School").resolve("Watchword");
        try (Laptop laptop = Laptop.on(school, files)) {
            Robot robot = laptop.robot();
            robot.awaitWords("Your records lie in a folder that OneDrive copies");
            laptop.photograph("storage-cloud-at-the-start");
            FirstSteps.prepare(robot, "Castle Hall");
            robot.press("open-doors");
            robot.await("go-on");
            robot.awaitWords("It lies in a folder that OneDrive copies");
            assertFalse(robot.says("Your records lie"));
            laptop.photograph("storage-cloud-before-people-come");
            robot.press("go-on");
            robot.await("name");
            robot.press("to-slides");
            robot.await("audience-sees");
            assertFalse(robot.says("OneDrive"));
        }
    }
}
