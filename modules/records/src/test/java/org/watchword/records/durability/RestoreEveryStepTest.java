package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.records.GivenSession;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Restore;
import org.watchword.records.Restored;
import org.watchword.records.Surroundings;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.journal.Disk;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Personal;
import org.watchword.session.SessionId;
import org.watchword.testkit.DoomedProcess;

/// A backup is brought back and the program killed, or the power cut, after each step: what opens then are the records
/// from before or those of the backup, whole, and who was erased in between is named in neither.
class RestoreEveryStepTest {

    private static final Surroundings HERE = new Surroundings(Disk.REAL, () -> GivenSession.START);
    private static final int IMAGES_OF_EACH = 2;

    /// Every step is tried when images are made in full, and some of them in every build.
    private static final int STRIDE = Integer.getInteger("watchword.images", 40) < 500 ? 41 : 1;

    private static final int FULL_DISKS = STRIDE == 1 ? 200 : 8;

    @TempDir
    Path folder;

    private Path given = Path.of("");
    private Path backup = Path.of("");
    private Set<SessionId> before = Set.of();
    private Set<SessionId> after = Set.of();

    @BeforeEach
    void giveSessions() throws IOException {
        given = Files.createDirectory(folder.resolve("given"));
        Path data = given.resolve("data");
        try (Records records = GivenSession.open(data)) {
            GivenSession first =
                    GivenSession.prepared(records, 1).arrives("Gone", "Cars").arrives("Stays", "Cars");
            Path made = assertInstanceOf(BackedUp.Made.class, records.backup())
                    .backup()
                    .file();
            backup = Files.copy(made, folder.resolve("backup.zip"));
            GivenSession second = GivenSession.prepared(records, 2).arrives("Ben", "Cars");
            records.erase(first.id(), GivenSession.person("Gone"), GivenSession.START);
            before = Set.of(first.id(), second.id());
            after = Set.of(first.id());
        }
    }

    @Test
    void aKillAfterAnyStepLeavesTheOneOrTheOther() throws IOException {
        Set<Set<SessionId>> seen = new HashSet<>();
        boolean killed = true;
        for (int step = 1; killed; step += STRIDE) {
            Path copy = copy("killed-" + step);
            Tape tape = new Tape(copy);
            whole(tape, copy);
            tape.killAfter(tape.steps().size() + step);
            killed = killed(tape);
            tape.startAgain();
            seen.add(check(copy.resolve("data"), "kill after step " + step));
        }
        assertEquals(Set.of(before, after), seen, "both are met on the way");
    }

    @Test
    void aCutAfterAnyStepLeavesTheOneOrTheOther() throws IOException {
        Path copy = copy("cut");
        Tape tape = new Tape(copy);
        whole(tape, copy);
        int first = tape.steps().size();
        assertTrue(!killed(tape));
        for (int cut = first; cut <= tape.steps().size(); cut += STRIDE) {
            for (int number = 0; number < IMAGES_OF_EACH; number++) {
                Survival survival = Survival.turn(cut + number);
                Path image = folder.resolve("image-" + cut + "-" + number);
                new Image(tape.steps().subList(0, cut), survival, new Random(cut + number)).writeTo(image);
                check(image.resolve("data"), "cut after step " + cut + " " + survival);
            }
        }
    }

    @Test
    void aDiskThatIsFullAtAnyMomentLeavesTheOneOrTheOther() throws IOException {
        long most = 4 * Files.size(backup);
        for (int moment = 0; moment < FULL_DISKS; moment++) {
            Path copy = copy("full-" + moment);
            Tape tape = new Tape(copy);
            whole(tape, copy);
            tape.room(most * moment / FULL_DISKS);
            Restored restored = new Restore(tape.path().resolve("data"), HERE, Locksmith.KEYS).bringBack(backup);
            Set<SessionId> found = check(copy.resolve("data"), "disk full at moment " + moment);
            assertEquals(restored instanceof Restored.BroughtBack ? after : before, found);
        }
    }

    @Test
    void aBackupOnADiskThatIsFullAtAnyMomentIsAnAnswerAndOlderOnesStay() throws IOException {
        Path copy = copy("backing-up");
        Tape tape = new Tape(copy);
        whole(tape, copy);
        long most = 4 * Files.size(backup);
        Path data = tape.path().resolve("data");
        try (Records records = assertInstanceOf(Opening.Opened.class, Locksmith.open(data, HERE))
                .records()) {
            int older = records.backups().size();
            for (int moment = 0; moment < FULL_DISKS; moment++) {
                tape.room(most * moment / FULL_DISKS);
                BackedUp answer = records.backup();
                assertTrue(records.backups().size() >= older, answer.toString());
                assertTrue(records.backups().stream()
                        .allMatch(kept -> kept.contents().isPresent()));
            }
            tape.room(Long.MAX_VALUE);
            assertInstanceOf(BackedUp.Made.class, records.backup());
            assertTrue(records.verify().holds());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "RESTORE_.*")
    void aProgramThatStopsDeadLeavesTheOneOrTheOther(FaultPoint point) throws IOException, InterruptedException {
        Path data = copy("halted").resolve("data");
        DoomedProcess process = DoomedProcess.start(DoomedProcess.java(
                RestoringProgram.class,
                List.of("-Dwatchword.fault=" + point + ":1"),
                List.of(data.toString(), backup.toString())));
        process.untilItEnds(Duration.ofSeconds(90));
        assertEquals(FaultPoint.EXIT, process.exitCode(), process.otherOutput());
        assertEquals(point == FaultPoint.RESTORE_BEFORE_DECIDED ? before : after, check(data, point.toString()));
    }

    /// What lay on the disk before anything was done.
    private static void whole(Tape tape, Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(copy)) {
            for (Path each : all.skip(1).toList()) {
                if (Files.isDirectory(each)) {
                    tape.folderMade(each);
                } else {
                    tape.whole(each, Files.readAllBytes(each));
                }
                tape.folderForced(each.resolveSibling("").normalize());
            }
        }
    }

    private boolean killed(Tape tape) throws IOException {
        try {
            Path data = tape.path().resolve("data");
            Restore restore = new Restore(data, HERE, Locksmith.KEYS);
            assertInstanceOf(Restored.BroughtBack.class, restore.bringBack(backup));
            return false;
        } catch (Killed _) {
            return true;
        }
    }

    private Set<SessionId> check(Path data, String what) throws IOException {
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(data, HERE), what);
        try (Records records = opened.records()) {
            assertTrue(records.verify().findings().isEmpty(), what);
            Set<SessionId> found = new HashSet<>();
            for (SessionRow row : records.ask().sessions()) {
                found.add(row.id());
                for (PersonRow person : records.ask().people(row.id())) {
                    boolean gone = person.person().equals(GivenSession.person("Gone"));
                    assertEquals(gone, person.personal() instanceof Personal.Erased, what);
                }
            }
            assertTrue(found.equals(before) || found.equals(after), found + " " + what);
            return found;
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(given)) {
            for (Path each : all.toList()) {
                Files.copy(each, copy.resolve(given.relativize(each)));
            }
        }
        return copy;
    }
}
