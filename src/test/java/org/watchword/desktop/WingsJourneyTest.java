package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;

/// The ways to what phones can open besides the questions, through the whole program.
class WingsJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void theEveningBeforeLeadsToAPhoneAndBack() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.prepare(robot, "Castle Hall");
            robot.press("keep-for-later");
            robot.await("try-phone");
            robot.press("try-phone");
            robot.await("trial-back");
            robot.await("the page is being opened", () -> !robot.says("One moment"));
            laptop.photograph("journey-trial");
            assertTrue(robot.says("Waiting for the phone") || robot.says("on no network"));
            robot.press("trial-again");
            robot.press("trial-back");
            robot.await("try-phone");
            assertFalse(robot.says("Waiting for the phone"));
        }
    }

    @Test
    void theSquareAtTheDoorIsOfferedForTheWallOfThisEvening() throws IOException {
        Files.writeString(files.resolve(Laptop.LIST), "Name\nAnn Sample\n");
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.press("read-list");
            robot.await("choose-list");
            robot.press("choose-list");
            robot.awaitWords("1 person will be expected");
            robot.press("read-in");
            robot.awaitWords("Read in: 1 person");
            robot.press("leave-list");
            robot.await("name");
            robot.press("door-open");
            robot.await("check-in-on");
            robot.press("check-in-on");
            robot.await(
                    "the square is offered, or there is no network",
                    () -> robot.says("Show the square on the wall") || robot.says("on no network"));
            laptop.photograph("journey-door-wall");
        }
    }

    @Test
    void aSessionThatCountsHeadsIsNotToldToReadInAList() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.prepare(robot, "Castle Hall");
            robot.press("head-count");
            robot.press("open-doors");
            robot.await("go-on");
            robot.press("go-on");
            robot.await("more-people");
            robot.press("door-open");
            robot.awaitWords("This session counts heads and has no list");
        }
    }

    @Test
    void theRegisterLeadsToThePhonesAtTheDoorAndKeepsTheKeyboard() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.press("door-open");
            robot.await("counter-on");
            assertTrue(robot.says("Nobody is expected"), "without a list nobody can tick themselves off");
            robot.press("counter-on");
            robot.await(
                    "the counter is on",
                    () -> robot.node("counter-code", Label.class).getText().matches("\\d{3} \\d{3}"));
            laptop.photograph("journey-door");
            robot.press("door-back");
            robot.await("name");
            robot.type("Ann Sample");
            assertEquals(
                    "Ann Sample", robot.node("name", TextInputControl.class).getText(), "the keyboard is where it was");
        }
    }
}
