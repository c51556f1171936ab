package org.watchword.records.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Surroundings;
import org.watchword.records.journal.Disk;
import org.watchword.session.Personal;
import org.watchword.testkit.MarkerSearch;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aBackupIsWholeNamedByItsTimeAndSealed() throws IOException {
        try (Records records = open(NOON)) {
            GivenSession.prepared(records, 1).arrives("MarkerName", "Cars");
            Backup made =
                    assertInstanceOf(BackedUp.Made.class, records.backup()).backup();
            assertEquals(
                    "watchword-2026-11-21T120000Z.zip",
                    made.file().getFileName().toString());
            assertTrue(MarkerSearch.filesHolding(folder, "MarkerName").isEmpty());
            assertTrue(Files.notExists(folder.resolve("backups").resolve("making")), "nothing half made is left");
        }
    }

    @Test
    void aBackupPutBackGivesTheSameRecords(@TempDir Path other) throws IOException {
        GivenSession session;
        Path zip;
        try (Records records = open(NOON)) {
            session = GivenSession.prepared(records, 1).arrives("Ada", "Cars").presented();
            zip = assertInstanceOf(BackedUp.Made.class, records.backup())
                    .backup()
                    .file();
        }
        Zips.unpack(zip, other);
        try (Records records = GivenSession.open(other)) {
            assertEquals("Ada", name(records, session));
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void whatStoppedInTheMiddleOfABackupIsTidiedByTheNext() throws IOException {
        Path making = Files.createDirectories(
                folder.resolve("backups").resolve("making").resolve("copy"));
        Files.writeString(making.resolve("half.zip"), "half");
        try (Records records = open(NOON)) {
            assertInstanceOf(BackedUp.Made.class, records.backup());
        }
        assertTrue(Files.notExists(making));
    }

    @Test
    void aBackupThatCannotBeWrittenIsAnAnswerAndWhatIsThereStays() throws IOException {
        try (Records records = open(NOON)) {
            Files.writeString(folder.resolve("backups"), "a file where the folder should be");
            assertEquals(new BackedUp.NotMade(BackedUp.Why.NOT_WRITTEN), records.backup());
            assertTrue(records.verify().lastSequence() == 0);
        }
    }

    @Test
    void sevenDaysAndFourWeeksStay() {
        Set<Instant> made = IntStream.range(0, 60)
                .mapToObj(day -> NOON.minus(Duration.ofDays(day)))
                .collect(Collectors.toSet());
        made.add(NOON.minus(Duration.ofHours(2)));
        Set<Instant> keep = Retention.keep(made, NOON, Instant.MIN);
        Set<Instant> expected = new TreeSet<>(IntStream.range(0, 7)
                .mapToObj(day -> NOON.minus(Duration.ofDays(day)))
                .toList());
        expected.add(Instant.parse("2026-11-08T12:00:00Z"));
        expected.add(Instant.parse("2026-11-01T12:00:00Z"));
        assertEquals(expected, new TreeSet<>(keep), "this week's and last week's newest are among the days");
    }

    @Test
    void aBackupThatStillHoldsAnErasedPersonGoesAfterFiveWeeks() {
        Instant old = NOON.minus(Duration.ofDays(36));
        Set<Instant> made = Set.of(NOON, old);
        assertEquals(made, Retention.keep(made, NOON, old.minusSeconds(1)), "it was made after the erasing");
        assertEquals(Set.of(NOON), Retention.keep(made, NOON, NOON.minusSeconds(1)));
    }

    @Test
    void theOnlyBackupIsNeverDeleted() {
        Instant old = NOON.minus(Duration.ofDays(400));
        assertEquals(Set.of(old), Retention.keep(Set.of(old), NOON, NOON));
    }

    private static String name(Records records, GivenSession session) throws IOException {
        return switch (records.ask().people(session.id()).getFirst().personal()) {
            case Personal.Known known -> known.name();
            case Personal.Erased _ -> "";
        };
    }

    private Records open(Instant now) {
        Surroundings surroundings = new Surroundings(Disk.REAL, () -> now);
        return assertInstanceOf(Opening.Opened.class, Locksmith.open(folder, surroundings))
                .records();
    }
}
