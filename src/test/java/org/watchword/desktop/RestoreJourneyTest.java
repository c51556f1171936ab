package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.records.LockedRecords;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Surroundings;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.journal.Disk;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;
import org.watchword.records.key.Strength;
import org.watchword.room.RoomOpening;

/// A backup comes back in the window, also one that another laptop made, and the program goes on with it.
class RestoreJourneyTest {
    private static final String OTHER_WORDS = "four green kettles hum";

    @TempDir
    Path data;

    @TempDir
    Path files;

    private static RecoveryKey recovery;
    private static Path theirs;

    /// The other laptop has a session with somebody in it, and a passphrase of its own.
    @BeforeAll
    static void anotherLaptopsBackup(@TempDir Path elsewhere) throws IOException {
        try (Laptop other = Laptop.fresh(elsewhere, elsewhere)) {
            FirstSteps.openTheDoors(other.robot(), "Northern Hall");
        }
        Surroundings quick = new Surroundings(Disk.REAL, Surroundings.REAL.clock(), new Strength(8, 1, 1));
        try (Records records = ((Opening.Opened) Records.open(elsewhere, quick)).records()) {
            RecoveryDraft draft = records.custody().lock(new Passphrase(OTHER_WORDS));
            draft.finish(draft.key());
            recovery = draft.key();
            theirs = assertInstanceOf(BackedUp.Made.class, records.backup())
                    .backup()
                    .file();
        }
    }

    @BeforeEach
    void itLiesOnAStick() throws IOException {
        Files.copy(theirs, files.resolve(Laptop.BACKUP));
    }

    @Test
    void aBackupOfAnotherLaptopAsksForItsPassphraseAndTheProgramGoesOn() throws IOException {
        given("Castle Hall");
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.awaitWords("Castle Hall");
            choose(robot);
            robot.awaitWords("This backup has its own passphrase");
            laptop.photograph("restore-asks");
            type(robot, "not these words at all");
            robot.awaitWords("not the passphrase of this backup");
            type(robot, OTHER_WORDS);
            robot.awaitWords("Bring back the backup of");
            robot.awaitWords("1 session");
            laptop.photograph("restore-question");
            robot.press("bring-back");
            robot.awaitWords("The backup is back");
            robot.awaitWords("Northern Hall");
            assertFalse(robot.says("Castle Hall"), "no page tells of records that are gone");
            laptop.photograph("restore-goes-on");
            assertInstanceOf(RoomOpening.InUse.class, laptop.secondProgram(), "it is open again");
            robot.press("prepare-taxi-drivers");
            robot.await("venue");
        }
        assertEquals(List.of("Northern Hall"), venues(data, new Passphrase(OTHER_WORDS)));
        assertTrue(Files.notExists(data.resolve("open.marker")), "it was closed as it should");
        assertTrue(setAside().anyMatch(file -> file.endsWith("data.key")), "nothing was deleted");
    }

    /// Whichever of the two it is by then.
    @Test
    void aWindowClosedMeanwhileLeavesWholeRecordsAndLetsThemGo() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            choose(robot);
            robot.await("box-0");
            type(robot, OTHER_WORDS);
            robot.await("bring-back");
            robot.press("bring-back");
        }
        assertTrue(Files.notExists(data.resolve("open.marker")), "it was closed as it should");
        assertEquals(List.of("Northern Hall"), venues(data, new Passphrase(OTHER_WORDS)));
    }

    @Test
    void theRecoveryKeyOfTheOtherLaptopOpensItToo() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            choose(robot);
            robot.awaitWords("This backup has its own passphrase");
            robot.press("key");
            robot.awaitWords("six groups");
            robot.fill("box-0", String.join(" ", recovery.groups()));
            robot.press("next");
            robot.awaitWords("Bring back the backup of");
            robot.press("bring-back");
            robot.awaitWords("The backup is back");
            robot.awaitWords("Northern Hall");
        }
        assertEquals(List.of("Northern Hall"), venues(data, recovery));
    }

    @Test
    void escLeavesEverythingAsItIsAtEachStep() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            choose(robot);
            robot.awaitWords("This backup has its own passphrase");
            robot.await("box-0");
            robot.keys(KeyCode.ESCAPE);
            robot.await("choose-backup");
            robot.press("choose-backup");
            robot.awaitWords("This backup has its own passphrase");
            type(robot, OTHER_WORDS);
            robot.await("bring-back");
            robot.focus("bring-back");
            robot.keys(KeyCode.ESCAPE);
            robot.await("the question stays", () -> !robot.says("Bring back the backup of"));
            robot.await("choose-backup");
        }
        assertEquals(0, setAside().count());
        assertEquals(List.of(), venues(data, Laptop.PASSPHRASE));
    }

    @Test
    void aDamagedBackupIsToldApartFromAWrongPassphraseAndNothingCloses() throws IOException {
        Path backup = files.resolve(Laptop.BACKUP);
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            choose(robot);
            robot.awaitWords("This backup is damaged");
            laptop.photograph("restore-damaged");
            Files.writeString(backup, "Dear all");
            robot.press("choose-backup");
            robot.awaitWords("not one of Watchword’s backups");
        }
        assertEquals(0, setAside().count());
    }

    @Test
    void anOwnBackupComesBackWithoutAskingForAnything() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            settings(robot);
            robot.press("back-up");
            robot.awaitWords("Backup made");
        }
        String row = "back-" + own().getFileName().toString().replace('.', '-');
        given("Castle Hall");
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.awaitWords("Castle Hall");
            settings(robot);
            robot.await(row);
            robot.press(row);
            robot.await("bring-back");
            robot.press("bring-back");
            robot.awaitWords("The backup is back");
            robot.await("prepare-taxi-drivers");
            assertFalse(robot.says("Castle Hall"));
            assertFalse(robot.says("Your records are locked"));
        }
        assertEquals(List.of(), venues(data, Laptop.PASSPHRASE));
    }

    private Path own() throws IOException {
        try (Stream<Path> made = Files.list(data.resolve("backups"))) {
            return made.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void given(String venue) {
        try (Laptop laptop = Laptop.on(data, files)) {
            FirstSteps.openTheDoors(laptop.robot(), venue);
        }
    }

    private static void type(Robot robot, String words) {
        robot.fill("box-0", words);
        robot.keys(KeyCode.ENTER);
    }

    private static void choose(Robot robot) {
        settings(robot);
        robot.press("choose-backup");
    }

    private static void settings(Robot robot) {
        robot.await("door-settings");
        robot.press("door-settings");
        robot.await("choose-backup");
    }

    private Stream<Path> setAside() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.toString().contains("set-aside-")).toList().stream();
        }
    }

    private static List<String> venues(Path folder, Secret secret) throws IOException {
        Opening opening = Records.open(folder);
        Opening unlocked = opening instanceof Opening.Locked(LockedRecords locked) ? locked.open(secret) : opening;
        try (Records records = ((Opening.Opened) unlocked).records()) {
            return records.ask().sessions().stream()
                    .map(row -> row.plan().venue())
                    .toList();
        }
    }
}
