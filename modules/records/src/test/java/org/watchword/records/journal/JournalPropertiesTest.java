package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class JournalPropertiesTest {

    private final DataKey key = DataKey.random();

    /// Whatever is cut off the end, what is left is the beginning of what was written, and appending goes on from
    /// there.
    @Property(tries = 60)
    void anyCutLeavesAPrefixThatCanBeContinued(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 4) Integer> batches,
            @ForAll @IntRange(max = 1000) int part)
            throws IOException {
        Path folder = Files.createTempDirectory("journal");
        List<Entry> written = write(folder, batches);
        Path segment = folder.resolve("000001.journal");
        byte[] whole = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(whole, (int) ((long) whole.length * part / 1000)));
        try (Journal journal = Journal.open(folder, key, Disk.REAL, _ -> {})) {
            int left = (int) journal.lastSequence();
            assertEquals(written.subList(0, left), Drafts.all(folder, key));
            Drafts.append(journal, Drafts.plain(99));
        }
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
        delete(folder);
    }

    /// However events are gathered into batches and however small the segments are, the same chain is read back.
    @Property(tries = 40)
    void batchesAndSegmentsMakeNoDifference(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 5) Integer> batches,
            @ForAll @IntRange(min = 1, max = 3000) int segmentBytes)
            throws IOException {
        Path folder = Files.createTempDirectory("journal");
        int total = batches.stream().mapToInt(Integer::intValue).sum();
        try (Journal journal = Journal.open(folder, key, new SmallSegments(segmentBytes), _ -> {})) {
            append(journal, batches);
        }
        Reading reading = Reading.of(folder, key, _ -> {});
        assertTrue(reading.holds(), reading.findings().toString());
        assertEquals(total, reading.count());
        assertEquals(total, reading.lastSequence());
        delete(folder);
    }

    private List<Entry> write(Path folder, List<Integer> batches) throws IOException {
        try (Journal journal = Journal.open(folder, key, Disk.REAL, _ -> {})) {
            append(journal, batches);
        }
        return Drafts.all(folder, key);
    }

    private static void append(Journal journal, List<Integer> batches) {
        for (int size : batches) {
            Draft[] drafts = IntStream.range(0, size)
                    .mapToObj(number -> number % 2 == 0 ? Drafts.plain(number) : Drafts.about("Person " + number))
                    .toArray(Draft[]::new);
            Drafts.append(journal, drafts);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
