package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasingTest {

    private final DataKey key = DataKey.random();

    @TempDir
    Path folder;

    @Test
    void erasingAPersonKeepsTheChainValid() throws IOException {
        List<Entry> before;
        try (Journal journal = Journal.open(folder, key, new SmallSegments(600), _ -> {})) {
            for (int number = 0; number < 10; number++) {
                Drafts.append(journal, Drafts.plain(number), Drafts.about("Person " + number));
            }
            before = Drafts.all(folder, key);
            assertEquals(1, journal.erase(entry -> entry.stamp().sequence() == 8));
            Drafts.append(journal, Drafts.plain(99));
        }
        Reading reading = Reading.of(folder, key, _ -> {});
        assertTrue(reading.holds());
        assertEquals(21, reading.count());
        List<Entry> after = Drafts.all(folder, key);
        assertEquals(
                before.stream().map(Entry::hash).toList(),
                after.subList(0, 20).stream().map(Entry::hash).toList());
        assertInstanceOf(PersonalPart.Erased.class, after.get(7).draft().personal());
        assertInstanceOf(PersonalPart.Kept.class, after.get(9).draft().personal());
    }

    @Test
    void erasedWordsAndTheirSaltAreGone() throws IOException {
        try (Journal journal = Journal.open(folder, key, Disk.REAL, _ -> {})) {
            Drafts.append(journal, Drafts.about("Marker"));
            journal.erase(_ -> true);
        }
        Entry erased = Drafts.all(folder, key).getFirst();
        byte[] bytes = EntryFormat.write(erased);
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("Marker"));
    }

    @Test
    void erasingTwiceChangesNothingMore() throws IOException {
        try (Journal journal = Journal.open(folder, key, Disk.REAL, _ -> {})) {
            Drafts.append(journal, Drafts.about("Ada"), Drafts.plain(1));
            assertEquals(1, journal.erase(_ -> true));
            assertEquals(0, journal.erase(_ -> true));
        }
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
    }

    @Test
    void aSumCannotBeFoundByGuessingTheName() {
        PersonalPart one = PersonalPart.keep("Ada");
        PersonalPart other = PersonalPart.keep("Ada");
        assertFalse(one.hash().equals(other.hash()));
    }
}
