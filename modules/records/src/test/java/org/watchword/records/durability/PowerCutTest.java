package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Verified;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Finding;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.key.KeyFile;

/// Cuts the power at random moments of recorded sessions and opens with the real classes what a disk may then hold.
///
/// `-Dwatchword.images=500` makes as many images as one likes, of sessions that nobody chose; `-Dwatchword.seed=7`
/// makes the same ones again.
class PowerCutTest {

    private static final int IN_EVERY_BUILD = 40;
    private static final int IMAGES = Integer.getInteger("watchword.images", IN_EVERY_BUILD);

    /// One image in so many is opened with the register too: it takes fifty times as long as the journal alone.
    private static final int WITH_REGISTER = IMAGES == IN_EVERY_BUILD ? 5 : 1;

    private static final int IMAGES_OF_A_RECORDING = 50;
    private static final long SEED =
            Long.getLong("watchword.seed", IMAGES == IN_EVERY_BUILD ? 20261121L : System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostByAPowerCutAtARandomMoment() throws IOException {
        System.out.println("power cut: " + IMAGES + " images of seed " + SEED);
        Random random = new Random(SEED);
        for (int made = 0; made < IMAGES; made += IMAGES_OF_A_RECORDING) {
            Path given = Files.createDirectory(folder.resolve("given-" + made));
            Recording recording = Recording.of(given, new Random(random.nextLong()));
            int end = Math.min(made + IMAGES_OF_A_RECORDING, IMAGES);
            assertAll(IntStream.range(made, end)
                    .mapToObj(number -> () -> check(recording, number, new Random(random.nextLong()))));
        }
    }

    private void check(Recording recording, int number, Random random) throws IOException {
        Survival survival = Survival.turn(number);
        List<Step> steps = recording.untilSomeMoment(random);
        String what =
                "image " + number + " of seed " + SEED + ", " + survival + ", cut after " + steps.size() + " steps";
        Path image = folder.resolve("image-" + number);
        new Image(steps, survival, random).writeTo(image);
        Path data = image.resolve(Recording.DATA);
        Promise promise = Image.promised(steps);
        if (number % WITH_REGISTER == 0 || !new KeyFile(data).exists()) {
            open(data, records -> verify(records, promise, what), what);
        } else {
            openJournal(data);
        }
        List<Entry> first = Recording.journal(data);
        holds(first, recording.journal(), promise, what);
        assertEquals(List.of(), openJournal(data), "the second opening finds nothing to mend: " + what);
        assertEquals(first, Recording.journal(data), what);
    }

    private static List<Finding> openJournal(Path data) throws IOException {
        try (Journal journal = Journal.open(data.resolve("journal"), Locksmith.key(data), Disk.REAL, _ -> {})) {
            return journal.atOpening().findings();
        }
    }

    private static void open(Path data, Look look, String what) throws IOException {
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(data), what);
        try (Records records = opened.records()) {
            look.at(records);
        }
        Opening.Opened again = assertInstanceOf(Opening.Opened.class, Locksmith.open(data), what);
        again.records().close();
        assertEquals(List.of(), again.remarks(), "the second opening finds nothing to mend: " + what);
    }

    /// Compares every row with the journal and opens the newest backup.
    private static void verify(Records records, Promise promise, String what) throws IOException {
        Verified verified = records.verify();
        assertTrue(verified.holds(), verified + "\n" + what);
        String newest = verified.newestBackup()
                .map(backup -> backup.file().getFileName().toString())
                .orElse("");
        assertTrue(newest.compareTo(promise.backup()) >= 0, "a backup is gone: " + what);
    }

    private static void holds(List<Entry> left, List<Entry> given, Promise promise, String what) {
        assertTrue(left.size() >= promise.sequence(), left.size() + " of " + promise.sequence() + " events: " + what);
        for (int at = 0; at < left.size(); at++) {
            Entry entry = left.get(at);
            assertEquals(given.get(at).hash(), entry.hash(), what);
            if (promise.erased().contains(entry.stamp().sequence())) {
                assertInstanceOf(PersonalPart.Erased.class, entry.draft().personal(), what);
            }
            if (given.get(at).draft().personal() instanceof PersonalPart.Kept kept) {
                assertEquals(kept, entry.draft().personal(), "nobody else is forgotten: " + what);
            }
        }
    }

    @FunctionalInterface
    private interface Look {
        void at(Records records) throws IOException;
    }
}
