package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.records.LockedRecords;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.journal.Disk;
import org.watchword.records.key.Passphrase;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionState;
import org.watchword.testkit.MarkerSearch;

/// The passphrase on its way through the real program.
class LockJourneyTest {
    private static final String WORDS = "nine slow barges turn";

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void theFirstNameAsksForAPassphraseAndIsTickedInWithoutBeingTypedAgain() throws IOException {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.type("Markername");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Before the first name");
            laptop.photograph("journey-protect");
            protect(robot);
            robot.awaitWords("1 person here");
            robot.awaitWords("Markername");
            laptop.photograph("journey-protected");
        }
        assertEquals(List.of(), MarkerSearch.filesHolding(data, "Markername"));
        assertEquals(List.of(), MarkerSearch.filesHolding(data, WORDS));
    }

    @Test
    void sheMayGoOnWithHeadCountsAndWhatSheTypedIsStillThere() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.type("Amina");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Before the first name");
            robot.press("away");
            robot.await("name");
            assertEquals("Amina", robot.node("name", TextInputControl.class).getText());
            robot.awaitWords("count people without naming them");
            robot.press("more-people");
            robot.awaitWords("1 person here");
        }
    }

    @Test
    void aLaptopThatSleptIsLockedAndComesBackAsItWas() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            FirstSteps.tickIn(robot, "Amina Khan");
            robot.type("half a na");
            laptop.sleeps(Duration.ofMinutes(11));
            robot.awaitWords("Your records are locked");
            assertFalse(robot.says("Amina Khan"));
            laptop.photograph("journey-locked");
            robot.fill("box-0", "not these words at all");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("not the passphrase");
            robot.fill("box-0", "seven quiet herons wade");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Amina Khan");
            assertEquals("half a na", robot.node("name", TextInputControl.class).getText());
            robot.type("me");
            assertEquals(
                    "half a name", robot.node("name", TextInputControl.class).getText());
        }
    }

    @Test
    void slidesAreNeverLockedAndTheRegisterBehindThemIs() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            FirstSteps.tickIn(robot, "Amina Khan");
            robot.press("to-slides");
            robot.await("audience-sees");
            laptop.sleeps(Duration.ofHours(1));
            robot.keys(KeyCode.PAGE_DOWN);
            robot.rest();
            robot.await("audience-sees");
            robot.keys(KeyCode.R);
            robot.awaitWords("Your records are locked");
            assertFalse(robot.says("Amina Khan"));
            robot.press("away");
            robot.await("audience-sees");
            robot.keys(KeyCode.R);
            robot.awaitWords("Your records are locked");
            robot.fill("box-0", "seven quiet herons wade");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Amina Khan");
        }
    }

    @Test
    void theSlidesAreFoundAgainBeforeASlowDiskHasSavedThatTheyRun() {
        CountDownLatch saved = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        try (Laptop laptop = Laptop.on(data, files, new Disk() {
            @Override
            public FileChannel open(Path segment) throws IOException {
                return slow.get() ? openedAfter(saved, segment) : Disk.super.open(segment);
            }

            @Override
            public int segmentBytes() {
                return 1;
            }
        })) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            slow.set(true);
            robot.press("to-slides");
            robot.await("audience-sees");
            robot.keys(KeyCode.R);
            robot.await("to-slides");
            laptop.sleeps(Duration.ofHours(1));
            robot.awaitWords("Your records are locked");
            robot.press("away");
            robot.await("audience-sees");
            saved.countDown();
        }
    }

    private static FileChannel openedAfter(CountDownLatch saved, Path segment) throws IOException {
        try {
            assertTrue(saved.await(2, TimeUnit.MINUTES));
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
        return Disk.REAL.open(segment);
    }

    @Test
    void adultsAreTaughtWithoutANameAndThatItWasSettledIsKept() throws IOException {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            lead(robot, "taxi-drivers");
            laptop.photograph("journey-protect-lead");
            robot.press("away");
            robot.await("go-on");
        }
        assertEquals(new Safeguarding.Agreed(), safeguarding());
    }

    @Test
    void pupilsHaveANamedLeadOrNoSessionAndNothingTypedIsLost() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            lead(robot, "schools-15-17");
            robot.press("away");
            robot.await("lead");
            assertEquals(
                    "Markerlead", robot.node("lead", TextInputControl.class).getText());
        }
    }

    @Test
    void whomToTurnToIsNamedOnceThereIsAPassphrase() throws IOException {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            lead(robot, "schools-15-17");
            protect(robot);
            robot.await("go-on");
        }
        assertEquals(new Safeguarding.Named("Markerlead", "01632 960001", "Office", "Mr Staff"), safeguarding());
        assertEquals(List.of(), MarkerSearch.filesHolding(data, "Markerlead"));
    }

    private static void lead(Robot robot, String deck) {
        robot.await("prepare-" + deck);
        robot.press("prepare-" + deck);
        robot.await("venue");
        robot.type("Castle School");
        robot.fill("lead", "Markerlead");
        robot.fill("phone", "01632 960001");
        robot.fill("room", "Office");
        robot.fill("staff", "Mr Staff");
        robot.press("open-doors");
        robot.awaitWords("Before the first name");
    }

    private Safeguarding safeguarding() throws IOException {
        Opening opening = Records.open(data);
        Opening unlocked =
                opening instanceof Opening.Locked(LockedRecords locked) ? locked.open(new Passphrase(WORDS)) : opening;
        try (Records records = ((Opening.Opened) unlocked).records()) {
            SessionRow session = records.ask().sessions().getFirst();
            return SessionState.replay(records.history(session.id())).setup().safeguarding();
        }
    }

    @Test
    void sheLocksWithOnePressInTheSettings() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.await("door-settings");
            robot.press("door-settings");
            robot.await("lock-lock");
            robot.press("lock-lock");
            robot.awaitWords("Your records are locked");
            robot.fill("box-0", "seven quiet herons wade");
            robot.keys(KeyCode.ENTER);
            robot.await("lock-lock");
        }
    }

    @Test
    void whatKeepsTheNamesIsChangedAndSheIsToldThatItHolds() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.await("door-settings");
            robot.press("door-settings");
            robot.await("change-lock");
            robot.press("change-lock");
            robot.awaitWords("The same once more");
            robot.fill("box-0", "seven quiet herons wade");
            robot.fill("box-1", WORDS);
            robot.fill("box-2", WORDS);
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Your new passphrase holds now");
            laptop.photograph("journey-new-passphrase");
            robot.press("renew-lock");
            robot.awaitWords("Make a new recovery key");
            robot.fill("box-0", WORDS);
            robot.keys(KeyCode.ENTER);
            typeBackTheKey(robot);
            robot.awaitWords("Your new recovery key holds now");
        }
    }

    private static void protect(Robot robot) {
        robot.fill("box-0", WORDS);
        robot.fill("box-1", WORDS);
        robot.keys(KeyCode.ENTER);
        typeBackTheKey(robot);
    }

    private static void typeBackTheKey(Robot robot) {
        robot.await("group-6");
        StringBuilder key = new StringBuilder();
        for (int group = 1; group <= 6; group++) {
            key.append(robot.node("group-" + group, Labeled.class).getText());
        }
        robot.press("next");
        robot.await("box-0");
        robot.fill("box-0", key.toString());
        robot.keys(KeyCode.ENTER);
    }
}
