package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornJournalTest {

    private final DataKey key = DataKey.random();

    @TempDir
    Path folder;

    private Path segment = Path.of("");
    private byte[] whole = new byte[0];
    private long lengthOfTwo;

    @BeforeEach
    void threeEvents() throws IOException {
        segment = folder.resolve("000001.journal");
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(1));
            Drafts.append(journal, Drafts.about("Ada"));
            lengthOfTwo = EmptyRoom.behindEvents(Files.readAllBytes(segment));
            Drafts.append(journal, Drafts.plain(3));
        }
        whole = Files.readAllBytes(segment);
    }

    @Test
    void aTailTornAtAnyByteIsCutOffAndTold() throws IOException {
        int told = (int) lengthOfTwo;
        while (whole[told] == 0) {
            told++;
        }
        for (int length = told + 1; length < whole.length; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));
            Reading reading = Reading.of(folder, key, _ -> {});
            Finding.TornTail torn =
                    assertInstanceOf(Finding.TornTail.class, reading.findings().getFirst());
            assertEquals(lengthOfTwo, torn.offset());
            assertEquals(2, reading.lastSequence());
        }
    }

    @Test
    void behindACutTailTheNextEventIsAdded() throws IOException {
        for (int length = (int) lengthOfTwo + 1; length < whole.length; length += 31) {
            Files.write(segment, Arrays.copyOf(whole, length));
            try (Journal journal = open()) {
                Drafts.append(journal, Drafts.plain(4));
            }
            assertTrue(Reading.of(folder, key, _ -> {}).holds());
        }
    }

    @Test
    void eventsAppendedTogetherAreTornTogether() throws IOException {
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(4), Drafts.about("Bo"), Drafts.plain(6));
        }
        byte[] together = Files.readAllBytes(segment);
        for (int hole = whole.length; hole < together.length; hole += 64) {
            byte[] torn = together.clone();
            Arrays.fill(torn, hole, Math.min(hole + 64, torn.length), (byte) 0);
            Files.write(segment, torn);
            Reading reading = Reading.of(folder, key, _ -> {});
            assertEquals(3, reading.lastSequence(), "a hole at " + hole);
            assertInstanceOf(Finding.TornTail.class, reading.findings().getFirst());
        }
    }

    @Test
    void whatASavingLeftBehindIsDeleted() throws IOException {
        Path unfinished = Files.createFile(folder.resolve(".saving-123.tmp"));
        open().close();
        assertFalse(Files.exists(unfinished));
    }

    @Test
    void whatWasCutOffIsKeptAside() throws IOException {
        Files.write(segment, Arrays.copyOf(whole, whole.length - 1));
        open().close();
        byte[] cut = Arrays.copyOfRange(whole, (int) lengthOfTwo, whole.length - 1);
        assertArrayEquals(cut, Files.readAllBytes(aside().getFirst()));
    }

    @Test
    void aSegmentThatStoppedInItsHeadIsBegunAgain() throws IOException {
        for (int length = 0; length < SegmentFile.HEAD; length++) {
            Files.write(
                    folder.resolve("000002.journal"),
                    Arrays.copyOf(SegmentFile.in(folder, 2).head(), length));
            try (Journal journal = open()) {
                assertEquals(3, journal.lastSequence());
                Drafts.append(journal, Drafts.plain(4));
            }
            assertTrue(Reading.of(folder, key, _ -> {}).holds());
            Files.delete(folder.resolve("000002.journal"));
        }
    }

    @Test
    void aDamagedMiddleIsReportedKeptAsideAndReadAround() throws IOException {
        byte[] damaged = whole.clone();
        damaged[SegmentFile.HEAD + 20] ^= 1;
        Files.write(segment, damaged);
        try (Journal journal = open()) {
            List<Finding> findings = journal.atOpening().findings();
            assertInstanceOf(Finding.Damaged.class, findings.get(0));
            assertEquals(new Finding.Gap(1, 1), findings.get(1));
            assertEquals(3, journal.lastSequence());
            Drafts.append(journal, Drafts.plain(4));
        }
        assertArrayEquals(damaged, Files.readAllBytes(segment), "a damaged segment stays as it is");
        assertEquals(1, aside().size());
        assertEquals(List.of(2L, 3L, 4L), sequences());
    }

    @Test
    void noSingleFlippedByteIsEverReadAsAnEvent() throws IOException {
        List<Entry> original = Drafts.all(folder, key);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(segment, damaged);
            Reading reading = Reading.of(folder, key, entry -> assertTrue(original.contains(entry)));
            assertTrue(!reading.holds(), "byte " + at + " changed without being noticed");
        }
    }

    @Test
    void rubbishOfAnySortIsReadWithoutFailing() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] rubbish = whole.clone();
            for (int change = 0; change <= round % 20; change++) {
                rubbish[random.nextInt(rubbish.length)] = (byte) random.nextInt();
            }
            Files.write(segment, Arrays.copyOf(rubbish, random.nextInt(rubbish.length)));
            Reading reading = Reading.of(folder, key, _ -> {});
            assertTrue(reading.count() <= 3);
        }
    }

    @Test
    void anEventTakenOutIsAGap() throws IOException {
        List<Piece> pieces = Piece.all(whole, key);
        byte[] without =
                new byte[whole.length - (pieces.get(1).end() - pieces.get(1).from())];
        System.arraycopy(whole, 0, without, 0, pieces.get(1).from());
        System.arraycopy(
                whole,
                pieces.get(1).end(),
                without,
                pieces.get(1).from(),
                whole.length - pieces.get(1).end());
        Files.write(segment, without);
        assertEquals(
                List.of(new Finding.Gap(2, 2)), Reading.of(folder, key, _ -> {}).findings());
    }

    @Test
    void anEventPutInTwiceBreaksTheChain() throws IOException {
        byte[] twice = Arrays.copyOf(whole, 2 * whole.length - (int) lengthOfTwo);
        System.arraycopy(whole, (int) lengthOfTwo, twice, whole.length, whole.length - (int) lengthOfTwo);
        Files.write(segment, twice);
        assertEquals(
                List.of(new Finding.ChainBroken(3)),
                Reading.of(folder, key, _ -> {}).findings());
    }

    @Test
    void anEndThatCannotBeOpenedBeginsANewEpoch() throws IOException {
        byte[] foreign = Frame.of(DataKey.random().seal(new byte[50]));
        byte[] both = Arrays.copyOf(whole, whole.length + foreign.length);
        System.arraycopy(foreign, 0, both, whole.length, foreign.length);
        Files.write(segment, both);
        try (Journal journal = open()) {
            assertEquals(
                    2,
                    Drafts.append(journal, Drafts.plain(4)).getFirst().stamp().epoch());
        }
        try (Journal journal = open()) {
            assertEquals(
                    2,
                    Drafts.append(journal, Drafts.plain(5)).getFirst().stamp().epoch());
        }
    }

    private Journal open() throws IOException {
        return Journal.open(folder, key, Disk.REAL, _ -> {});
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("aside"))) {
            return files.toList();
        }
    }

    private List<Long> sequences() throws IOException {
        return Drafts.all(folder, key).stream()
                .map(entry -> entry.stamp().sequence())
                .toList();
    }
}
