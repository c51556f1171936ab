package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private final DataKey key = DataKey.random();

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedIsReadBackInOrderWithoutAGap() throws IOException {
        List<Entry> written;
        try (Journal journal = open()) {
            written = Stream.concat(
                            Drafts.append(journal, Drafts.plain(1), Drafts.about("Ada")).stream(),
                            Drafts.append(journal, Drafts.plain(2)).stream())
                    .toList();
        }
        assertEquals(written, Drafts.all(folder, key));
        assertEquals(List.of(1L, 2L, 3L), sequences());
    }

    @Test
    void aJournalGoesOnWhereItStopped() throws IOException {
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(1));
        }
        try (Journal journal = open()) {
            assertEquals(1, journal.lastSequence());
            Drafts.append(journal, Drafts.plain(2));
        }
        Reading reading = Reading.of(folder, key, _ -> {});
        assertTrue(reading.holds());
        assertEquals(2, reading.lastSequence());
        assertEquals(
                1,
                Drafts.all(folder, key).stream()
                        .map(entry -> entry.stamp().device())
                        .distinct()
                        .count());
    }

    @Test
    void anEmptyJournalHolds() throws IOException {
        open().close();
        Reading reading = Reading.of(folder, key, _ -> {});
        assertTrue(reading.holds());
        assertEquals(0, reading.count());
    }

    @Test
    void aFullSegmentIsFollowedByANewOne() throws IOException {
        try (Journal journal = Journal.open(folder, key, new SmallSegments(1000), _ -> {})) {
            for (int number = 1; number <= 20; number++) {
                Drafts.append(journal, Drafts.plain(number));
            }
        }
        assertTrue(SegmentFile.all(folder).size() > 2);
        assertEquals(LongStream.rangeClosed(1, 20).boxed().toList(), sequences());
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
    }

    @Test
    void nothingInTheFilesCanBeReadWithoutTheKey() throws IOException {
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.about("Marker Person"));
        }
        byte[] file = Files.readAllBytes(folder.resolve("000001.journal"));
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        assertFalse(latin.contains("Marker"));
        assertFalse(latin.contains("person-arrived"));
    }

    @Test
    void anotherKeyReadsNothingAndChangesNothing() throws IOException {
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(1), Drafts.plain(2));
        }
        Reading reading = Reading.of(folder, DataKey.random(), _ -> {});
        assertEquals(0, reading.count());
        assertInstanceOf(Finding.Damaged.class, reading.findings().getFirst());
        assertEquals(List.of(1L, 2L), sequences());
    }

    @Test
    void eventIdsAreOfVersionSevenAndSortByTime() throws IOException {
        try (Journal journal = open()) {
            List<Entry> entries = Drafts.append(journal, Drafts.plain(1), Drafts.plain(2));
            assertEquals(7, entries.getFirst().stamp().id().version());
            assertEquals(2, entries.getFirst().stamp().id().variant());
            assertTrue(
                    entries.get(0).stamp().id().compareTo(entries.get(1).stamp().id()) < 0);
        }
    }

    @Test
    void twoEventsOfTheSameContentHaveDifferentSums() throws IOException {
        try (Journal journal = open()) {
            List<Entry> entries = Drafts.append(journal, Drafts.plain(1), Drafts.plain(1));
            assertNotEquals(entries.get(0).hash(), entries.get(1).hash());
            assertEquals(entries.get(0).hash(), entries.get(1).previous());
        }
    }

    @Test
    void anotherEpochIsWrittenIntoWhatFollows() throws IOException {
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(1));
            journal.beginEpoch();
            Drafts.append(journal, Drafts.plain(2));
        }
        assertEquals(
                List.of(1, 2),
                Drafts.all(folder, key).stream()
                        .map(entry -> entry.stamp().epoch())
                        .toList());
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
    }

    private Journal open() throws IOException {
        return Journal.open(folder, key, Disk.REAL, _ -> {});
    }

    private List<Long> sequences() throws IOException {
        return Drafts.all(folder, key).stream()
                .map(entry -> entry.stamp().sequence())
                .toList();
    }
}
