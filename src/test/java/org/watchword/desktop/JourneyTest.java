package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.room.RoomOpening;

class JourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path died;

    @TempDir
    Path files;

    @Test
    void aSessionSurvivesADeadBatteryAndItsFilesSayTheTruth() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            prepare(laptop);
            arrive(laptop.robot(), "Amina Khan", "Castle Cars");
            arrive(laptop.robot(), "=Ben", "Abbey Cabs");
            laptop.robot().press("more-people");
            laptop.robot().awaitWords("3 people here");
            laptop.photograph("journey-register");
            present(laptop);
            laptop.diesAndLeaves(died);
        }
        try (Laptop laptop = Laptop.on(died, files)) {
            Robot robot = laptop.robot();
            robot.awaitWords("Carry on from slide");
            robot.awaitWords("Welcome back");
            laptop.photograph("journey-carry-on");
            robot.press("carry-on");
            robot.await("audience-sees");
            laptop.photograph("journey-back-on-the-slide");
            robot.keys(KeyCode.R);
            robot.awaitWords("3 people here");
            end(robot);
            robot.awaitWords("0 of 3 right");
            laptop.photograph("journey-closed");
            String names = laptop.savedSheet("names-2026-11-21.xlsx", 1);
            assertTrue(names.contains("Amina Khan") && names.contains("Castle Cars"), names);
            assertTrue(names.contains(">=Ben<") && !names.contains("<f>"), names);
            assertTrue(laptop.saved("funder-2026-11-21.csv").contains("\"3\""));
        }
    }

    @Test
    void aDeckThatIsNotHereIsNamedOnTheFirstPage() {
        try (Laptop laptop = Laptop.presenting("taxi-driver", data, files)) {
            laptop.robot().await("prepare-taxi-drivers");
            laptop.robot().awaitWords("There is no deck “taxi-driver” here.");
            laptop.photograph("journey-unknown-deck");
        }
    }

    @Test
    void closingTheWindowAsksOnceWhileASessionIsOpenAndLosesNothing() {
        try (Laptop laptop = Laptop.on(data, files)) {
            prepare(laptop);
            laptop.robot().press("to-slides");
            laptop.robot().await("audience-sees");
            assertTrue(laptop.asksToClose(), "it asks");
            laptop.photograph("journey-leaving");
            laptop.robot().press("stay");
            laptop.robot().await("audience-sees");
            assertTrue(laptop.asksToClose(), "it asks again another time");
            laptop.robot().press("leave");
            laptop.awaitNoWindow();
        }
        try (Laptop laptop = Laptop.on(data, files)) {
            laptop.robot().await("carry-on");
        }
    }

    @Test
    void closingTheWindowWithoutASessionJustCloses() {
        try (Laptop laptop = Laptop.on(data, files)) {
            laptop.robot().await("prepare-taxi-drivers");
            assertFalse(laptop.asksToClose());
        }
    }

    @Test
    void aWindowThatIsClosedTwiceIsClosed() {
        try (Laptop laptop = Laptop.on(data, files)) {
            prepare(laptop);
            assertTrue(laptop.asksToClose());
            assertFalse(laptop.asksToClose());
            laptop.awaitNoWindow();
        }
    }

    @Test
    void whatWasTypedOnThePreparePageIsThereAgainAfterEscape() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.await("prepare-taxi-drivers");
            robot.press("prepare-taxi-drivers");
            robot.await("venue");
            robot.fill("venue", "Castle Hall");
            robot.keys(KeyCode.ESCAPE);
            robot.await("prepare-taxi-drivers");
            robot.press("prepare-taxi-drivers");
            robot.await("open-doors");
            assertEquals(
                    "Castle Hall", robot.node("venue", TextInputControl.class).getText());
        }
    }

    @Test
    void aSessionInPlainEnglishIsOneStillAfterADeadBattery() throws IOException {
        String plainNote = "You meet many people.";
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.await("prepare-taxi-drivers");
            robot.press("prepare-taxi-drivers");
            robot.await("venue");
            robot.type("Castle Hall");
            robot.press("plain");
            robot.press("open-doors");
            robot.await("go-on");
            robot.press("go-on");
            robot.await("name");
            robot.press("to-slides");
            robot.awaitWords(plainNote);
            laptop.photograph("journey-plain");
            laptop.diesAndLeaves(died);
        }
        try (Laptop laptop = Laptop.on(died, files)) {
            laptop.robot().await("carry-on");
            laptop.robot().press("carry-on");
            laptop.robot().awaitWords(plainNote);
        }
    }

    @Test
    void aSecondWindowOnTheSameRecordsIsTurnedAway() {
        try (Laptop laptop = Laptop.on(data, files)) {
            laptop.robot().await("prepare-taxi-drivers");
            assertInstanceOf(RoomOpening.InUse.class, laptop.secondProgram());
        }
    }

    private static void prepare(Laptop laptop) {
        Robot robot = laptop.robot();
        robot.await("prepare-taxi-drivers");
        laptop.photograph("journey-home");
        robot.press("prepare-taxi-drivers");
        robot.await("venue");
        robot.type("Castle Hall");
        robot.fill("funder", "Police Fund");
        laptop.photograph("journey-prepare");
        robot.press("open-doors");
        robot.await("go-on");
        laptop.photograph("journey-before-people-come");
        robot.press("go-on");
        robot.await("name");
    }

    private static void present(Laptop laptop) {
        Robot robot = laptop.robot();
        robot.press("to-slides");
        robot.await("audience-sees");
        for (int press = 0; press < 40 && !robot.says("Type each count"); press++) {
            robot.keys(KeyCode.PAGE_DOWN);
            robot.rest();
        }
        robot.keys(KeyCode.DIGIT2);
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.DIGIT1);
        robot.keys(KeyCode.ENTER);
        laptop.photograph("journey-question");
        robot.keys(KeyCode.PAGE_DOWN);
        robot.rest();
        robot.keys(KeyCode.PAGE_DOWN);
        robot.rest();
    }

    private static void end(Robot robot) {
        robot.press("end");
        robot.awaitWords("End this session?");
        robot.press("end");
        robot.awaitWords("Backup made and read back");
        robot.press("hand-over");
        robot.awaitWords("Hand over names");
        robot.press("save");
        robot.awaitWords("Type a name.");
        robot.fill("whom", "Essex Council");
        robot.fill("reason", "Their licences");
        robot.press("save");
        robot.awaitWords("Saved names-2026-11-21.xlsx");
        robot.press("save-funder");
        robot.awaitWords("Saved funder-");
    }

    private static void arrive(Robot robot, String name, String organisation) {
        robot.type(name);
        robot.keys(KeyCode.TAB);
        robot.type(organisation);
        robot.keys(KeyCode.ENTER);
        robot.awaitWords(name);
    }
}
