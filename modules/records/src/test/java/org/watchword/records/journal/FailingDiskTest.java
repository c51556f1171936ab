package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskTest {

    private final DataKey key = DataKey.random();
    private final SmallDisk disk = new SmallDisk();

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsAnAnswerAndNothingAcknowledgedIsLost() throws IOException {
        long acknowledged = 0;
        try (Journal journal = Journal.open(folder, key, disk, _ -> {})) {
            disk.room(5_000);
            Appended answer = journal.append(List.of(Drafts.plain(1)));
            while (answer instanceof Appended.Forced) {
                acknowledged++;
                answer = journal.append(List.of(Drafts.plain(1)));
            }
            assertEquals(new Appended.NotKept(Appended.Why.DISK_FULL), answer);
            assertEquals(acknowledged, journal.lastSequence());
            assertTrue(acknowledged > 10, "too little room to be made beforehand is room for events");
        }
        Reading reading = Reading.of(folder, key, _ -> {});
        assertTrue(reading.holds());
        assertEquals(acknowledged, reading.lastSequence());
    }

    @Test
    void roomMadeOnTheDiskLetsTheJournalGoOn() throws IOException {
        try (Journal journal = Journal.open(folder, key, disk, _ -> {})) {
            disk.room(100);
            assertInstanceOf(Appended.NotKept.class, journal.append(List.of(Drafts.plain(1), Drafts.plain(2))));
            disk.room(Long.MAX_VALUE);
            assertEquals(
                    1,
                    Drafts.append(journal, Drafts.plain(3)).getFirst().stamp().sequence());
        }
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
    }

    @Test
    void aDiskThatDoesNotForceIsNotBelieved() throws IOException {
        try (Journal journal = Journal.open(folder, key, disk, _ -> {})) {
            disk.failForce(true);
            assertEquals(new Appended.NotKept(Appended.Why.DISK_FAILED), journal.append(List.of(Drafts.plain(1))));
            disk.failForce(false);
            assertEquals(
                    1,
                    Drafts.append(journal, Drafts.plain(2)).getFirst().stamp().sequence());
        }
        assertEquals(1, Drafts.all(folder, key).size());
    }

    @Test
    void aSegmentThatCannotBeOpenedAfterAnErasingHoldsNobodyUp() throws Exception {
        try (Journal journal = Journal.open(folder, key, disk, _ -> {});
                ExecutorService another = Executors.newSingleThreadExecutor()) {
            Drafts.append(journal, Drafts.about("Ada"), Drafts.plain(2));
            disk.failOpen(true);
            assertThrows(IOException.class, () -> journal.erase(_ -> true));
            disk.failOpen(false);
            another.submit(() -> Drafts.append(journal, Drafts.plain(3))).get(20, TimeUnit.SECONDS);
        }
        Reading reading = Reading.of(folder, key, _ -> {});
        assertEquals(List.of(), reading.findings());
        assertEquals(3, reading.lastSequence());
    }

    @Test
    void aThreadThatWasInterruptedClosesTheFileButTheNextAppendOpensIt() throws IOException {
        try (Journal journal = Journal.open(folder, key, disk, _ -> {})) {
            Thread.currentThread().interrupt();
            assertInstanceOf(Appended.NotKept.class, journal.append(List.of(Drafts.plain(1))));
            assertTrue(Thread.interrupted());
            assertEquals(
                    1,
                    Drafts.append(journal, Drafts.plain(2)).getFirst().stamp().sequence());
        }
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
    }
}
