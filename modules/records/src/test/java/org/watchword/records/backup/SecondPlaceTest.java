package org.watchword.records.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.Restore;
import org.watchword.records.Restored;
import org.watchword.records.Surroundings;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.SmallDisk;
import org.watchword.testkit.MarkerSearch;

class SecondPlaceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    @TempDir
    Path stick;

    @Test
    void aCopyIsTheSameAndTellsNobodyAnything() throws IOException {
        try (Records records = open(NOON, Disk.REAL)) {
            GivenSession.prepared(records, 1).arrives("MarkerName", "Cars");
            Backup backup = made(records);
            Backup copy = copied(records, backup);
            assertEquals(-1, Files.mismatch(backup.file(), copy.file()));
            assertEquals(Optional.of(NOON), records.lastCopiedAway());
            assertEquals(
                    1,
                    records.copiesIn(stick).getFirst().contents().orElseThrow().people());
        }
        assertEquals(List.of(), MarkerSearch.filesHolding(stick, "MarkerName"));
        String key = new String(Locksmith.key(folder).hex());
        assertEquals(List.of(), MarkerSearch.filesHolding(stick, key), "whoever finds it finds no key");
    }

    @Test
    void whatIsOnTheStickComesBackAndWhoWasErasedStaysErased(@TempDir Path other) throws IOException {
        GivenSession session;
        Backup older;
        try (Records records = open(NOON, Disk.REAL)) {
            session = GivenSession.prepared(records, 1).arrives("Gone", "Cars");
            older = copied(records, made(records));
            records.erase(session.id(), GivenSession.person("Gone"), NOON);
        }
        try (Records records = open(NOON.plus(Duration.ofDays(1)), Disk.REAL)) {
            copied(records, made(records));
        }
        Files.copy(folder.resolve("data.key"), other.resolve("data.key"));
        Restore restore = new Restore(other, Surroundings.REAL, Locksmith.KEYS);
        Restored.BroughtBack back = assertInstanceOf(Restored.BroughtBack.class, restore.bringBack(older.file()));
        assertEquals(1, back.erasedAgain(), "the ledger beside the copies knew");
    }

    @Test
    void aStickThatIsNotThereIsTriedAgain() throws IOException {
        try (Records records = open(NOON, Disk.REAL)) {
            Backup backup = made(records);
            Path absent = stick.resolve("not").resolve("there");
            assertEquals(notCopied(CopiedAway.Why.ABSENT), records.copyAway(backup, absent));
            assertTrue(Files.notExists(absent), "an empty place for a stick is not filled");
            assertEquals(Optional.empty(), records.lastCopiedAway());
            copied(records, backup);
        }
    }

    @Test
    void theRecordsOwnFolderIsNoSecondPlace() throws IOException {
        try (Records records = open(NOON, Disk.REAL)) {
            Backup backup = made(records);
            assertEquals(notCopied(CopiedAway.Why.SAME_PLACE), records.copyAway(backup, folder));
            assertEquals(notCopied(CopiedAway.Why.SAME_PLACE), records.copyAway(backup, folder.resolve("backups")));
            assertTrue(SecondPlace.sameDisk(folder, stick));
        }
    }

    @Test
    void aFullStickIsAnAnswerAndKeepsItsOlderCopies() throws IOException {
        SmallDisk disk = new SmallDisk();
        try (Records records = open(NOON, Disk.REAL)) {
            copied(records, made(records));
        }
        try (Records records = open(NOON.plus(Duration.ofDays(1)), disk)) {
            Backup backup = made(records);
            disk.room(10);
            assertEquals(notCopied(CopiedAway.Why.FULL), records.copyAway(backup, stick));
            assertEquals(1, records.copiesIn(stick).size());
        }
    }

    @Test
    void aStickOnWhichNothingCanBeWrittenIsAnAnswer() throws IOException {
        SmallDisk disk = new SmallDisk();
        try (Records records = open(NOON, disk)) {
            Backup backup = made(records);
            disk.failForce(true);
            assertEquals(notCopied(CopiedAway.Why.NOT_WRITABLE), records.copyAway(backup, stick));
            disk.failForce(false);
            copied(records, backup);
        }
        try (Stream<Path> all = Files.walk(stick)) {
            assertTrue(all.noneMatch(file -> file.getFileName().toString().startsWith(".saving")));
        }
    }

    @Test
    void whatAPulledStickLeftHalfWrittenGoesTheNextTime() throws IOException {
        try (Records records = open(NOON, Disk.REAL)) {
            Backup backup = made(records);
            Path half = copied(records, backup).file().resolveSibling(".saving-watchword-x.zip.tmp");
            Files.writeString(half, "half");
            copied(records, backup);
            assertTrue(Files.notExists(half));
        }
    }

    @Test
    void theSameCopiesStayThereAsHere() throws IOException {
        for (int day = 0; day < 12; day++) {
            try (Records records = open(NOON.plus(Duration.ofDays(day)), Disk.REAL)) {
                copied(records, made(records));
                assertEquals(
                        records.backups().stream()
                                .map(each -> each.backup().made())
                                .toList(),
                        records.copiesIn(stick).stream()
                                .map(each -> each.backup().made())
                                .toList());
            }
        }
    }

    private Backup copied(Records records, Backup backup) {
        return assertInstanceOf(CopiedAway.Copied.class, records.copyAway(backup, stick))
                .copy();
    }

    private static Backup made(Records records) {
        return assertInstanceOf(BackedUp.Made.class, records.backup()).backup();
    }

    private static CopiedAway notCopied(CopiedAway.Why why) {
        return new CopiedAway.NotCopied(why);
    }

    private Records open(Instant now, Disk disk) {
        return assertInstanceOf(Opening.Opened.class, Locksmith.open(folder, new Surroundings(disk, () -> now)))
                .records();
    }
}
