package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.journal.Appended;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.journal.Reading;
import org.watchword.records.journal.SmallSegments;
import org.watchword.records.key.KeyFile;

/// A short life of a journal, cut or killed after each of its steps, without a database in the way.
class EveryStepTest {

    private static final UUID SESSION = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final int IMAGES_OF_EACH = 6;

    @TempDir
    Path folder;

    @Test
    void aCutAfterAnyStepLosesNothingAcknowledged() throws IOException {
        DataKey key = new KeyFile(folder).create();
        Tape tape = new Tape(Files.createDirectory(folder.resolve("given")));
        assertFalse(killed(tape, key));
        for (int cut = 1; cut <= tape.steps().size(); cut++) {
            check(tape.steps().subList(0, cut), key, "cut-" + cut);
        }
    }

    /// The worst order of things: the program is killed, started again, acknowledges, and only then the power goes.
    /// What
    /// the first program left unforced looks whole to the second, and the disk still does not have it.
    @Test
    void norDoesACutAfterAKillAtAnyStep() throws IOException {
        DataKey key = new KeyFile(folder).create();
        boolean killed = true;
        for (int kill = 1; killed; kill++) {
            Tape tape = new Tape(Files.createDirectory(folder.resolve("killed-" + kill)));
            tape.killAfter(kill);
            killed = killed(tape, key);
            tape.startAgain();
            try (Journal journal = open(tape.path(), key)) {
                append(tape, journal, 1);
            }
            check(tape.steps(), key, "after-kill-" + kill);
        }
    }

    private void check(List<Step> steps, DataKey key, String what) throws IOException {
        for (int number = 0; number < IMAGES_OF_EACH; number++) {
            Survival survival = Survival.turn(number);
            Path image = folder.resolve(what + "-" + number);
            new Image(steps, survival, new Random(number)).writeTo(image);
            try (Journal journal = open(image, key)) {
                Reading reading = journal.read(_ -> {});
                assertTrue(reading.holds(), reading.findings() + " " + what + " " + survival);
                long promised = Image.promised(steps).sequence();
                assertTrue(promised <= reading.lastSequence(), promised + " " + reading + " " + what + " " + survival);
            }
        }
    }

    private static boolean killed(Tape tape, DataKey key) throws IOException {
        try (Journal journal = open(tape.path(), key)) {
            for (int round = 1; round <= 2; round++) {
                append(tape, journal, 1);
                append(tape, journal, 3);
                long middle = journal.lastSequence() - 1;
                journal.erase(entry -> entry.stamp().sequence() == middle);
            }
            return false;
        } catch (Killed _) {
            return true;
        }
    }

    private static void append(Tape tape, Journal journal, int count) {
        List<Draft> drafts =
                IntStream.range(0, count).mapToObj(EveryStepTest::draft).toList();
        assertInstanceOf(Appended.Forced.class, journal.append(drafts));
        tape.promise(new Promise(journal.lastSequence(), Set.of(), ""));
    }

    private static Draft draft(int number) {
        PersonalPart name = PersonalPart.keep("{\"name\":\"Person " + number + "\"}");
        return new Draft(SESSION, "person-arrived", 1, Instant.EPOCH, "Europe/London", "{}", name);
    }

    private static Journal open(Path root, DataKey key) throws IOException {
        return Journal.open(root.resolve("journal"), key, new SmallSegments(900), _ -> {});
    }
}
