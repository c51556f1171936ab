package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Folders;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Reading;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Personal;
import org.watchword.session.SessionId;
import org.watchword.testkit.MarkerSearch;

class RestoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Keyring KEYS = Locksmith.KEYS;

    @TempDir
    Path folder;

    @Test
    void theRecordsOfTheBackupComeBackAndThePresentOnesAreSetAside() throws IOException {
        GivenSession first;
        GivenSession second;
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            first = GivenSession.prepared(records, 1).arrives("Ada", "Cars").presented();
            backup = made(records);
            second = GivenSession.prepared(records, 2).arrives("Ben", "Cars");
        }
        Restored.BroughtBack back = assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
        assertEquals(1, back.contents().sessions());
        assertEquals(
                "set-aside-2026-11-22T120000Z", back.setAside().getFileName().toString());
        assertEquals(List.of(first.id()), sessions(folder));
        Files.copy(folder.resolve("data.key"), back.setAside().resolve("data.key"));
        assertEquals(2, sessions(back.setAside()).size(), "what was set aside is whole");
        assertTrue(sessions(back.setAside()).contains(second.id()));
    }

    @Test
    void whatComesBackBeginsAnEpochThatNobodyUsedBefore() throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
            backup = made(records);
        }
        for (int epoch = 2; epoch <= 4; epoch++) {
            assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
            try (Records records = GivenSession.open(folder)) {
                GivenSession.prepared(records, 10 + epoch);
            }
            List<Entry> events = events(folder);
            assertEquals(1, events.getFirst().stamp().epoch());
            assertEquals(epoch, events.getLast().stamp().epoch());
        }
    }

    @Test
    void whoWasErasedSinceTheBackupIsErasedInWhatComesBack() throws IOException {
        Path backup;
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Gone", "Cars").arrives("Stays", "Cars");
            backup = made(records);
            records.erase(session.id(), GivenSession.person("Gone"), GivenSession.START);
        }
        Restored.BroughtBack back = assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
        assertEquals(1, back.erasedAgain());
        try (Records records = GivenSession.open(folder)) {
            assertEquals(List.of("", "Stays"), names(records, session.id()));
            assertTrue(records.verify().holds());
        }
        assertTrue(
                events(folder).stream().anyMatch(entry -> entry.draft().kind().equals("person-erased")));
    }

    @Test
    void theLedgerKnowsWhoWasErasedWhenThePresentJournalIsLost() throws IOException {
        Path backup;
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Gone", "Cars");
            backup = made(records);
            records.erase(session.id(), GivenSession.person("Gone"), GivenSession.START);
        }
        overwrite(folder.resolve("journal").resolve("000001.journal"));
        assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
        try (Records records = GivenSession.open(folder)) {
            assertEquals(List.of(""), names(records, session.id()));
        }
    }

    @Test
    void anErasingReachesTheRecordsThatWereSetAside() throws IOException {
        Path backup;
        GivenSession session;
        try (Records records = GivenSession.open(folder)) {
            session = GivenSession.prepared(records, 1).arrives("Gone", "Cars");
            backup = made(records);
        }
        Restored.BroughtBack back = assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
        try (Records records = GivenSession.open(folder)) {
            records.erase(session.id(), GivenSession.person("Gone"), GivenSession.START);
        }
        Files.copy(folder.resolve("data.key"), back.setAside().resolve("data.key"));
        try (Records records = GivenSession.open(back.setAside())) {
            assertEquals(List.of(""), names(records, session.id()));
        }
    }

    @Test
    void aBackupComesBackIntoAnEmptyFolderThatHasItsKey(@TempDir Path other) throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Ada", "Cars");
            backup = made(records);
        }
        Files.copy(folder.resolve("data.key"), other.resolve("data.key"));
        assertInstanceOf(Restored.BroughtBack.class, restore(other, Disk.REAL).bringBack(backup));
        assertEquals(1, sessions(other).size());
    }

    @Test
    void theLockedKeyThatCameWithABackupIsUsedWhereThereIsNone(@TempDir Path other) throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
            backup = withKey(made(records));
        }
        assertInstanceOf(Restored.BroughtBack.class, restore(other, Disk.REAL).bringBack(backup));
        assertEquals(1, sessions(other).size());
    }

    @Test
    void aJournalThatWasDamagedWhenTheBackupWasMadeIsNoReasonToRefuseIt() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).presented();
        }
        Path segment = folder.resolve("journal").resolve("000001.journal");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            backup = made(records);
        }
        assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
    }

    @Test
    void whatIsRefusedIsRefusedWithAReasonAndChangesNothing(@TempDir Path other) throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
            backup = made(records);
            assertEquals(Restored.Why.IN_USE, why(restore(folder, Disk.REAL), backup));
        }
        List<String> before = files();
        Path damaged = Files.copy(backup, other.resolve("damaged.zip"));
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        Path text = Files.writeString(other.resolve("letter.zip"), "Dear all");
        assertEquals(Restored.Why.DAMAGED, why(restore(folder, Disk.REAL), damaged));
        assertEquals(Restored.Why.NOT_A_BACKUP, why(restore(folder, Disk.REAL), text));
        assertEquals(Restored.Why.NOT_A_BACKUP, why(restore(folder, Disk.REAL), other.resolve("nothing.zip")));
        assertEquals(Restored.Why.NO_ROOM, why(restore(folder, full()), backup));
        Keyring nothingAtHand = Keyring.with(Optional::empty);
        assertEquals(
                Restored.Why.KEY_LOCKED,
                why(new Restore(other.resolve("new"), Surroundings.REAL, nothingAtHand), backup));
        assertEquals(before, files());
    }

    @Test
    void aBackupOfOtherRecordsNeedsTheirPassphrase(@TempDir Path other) throws IOException {
        Path backup;
        try (Records records = GivenSession.open(other)) {
            GivenSession.prepared(records, 1);
            backup = made(records);
        }
        GivenSession.open(folder).close();
        Keyring ownOnly = each -> each.equals(folder) ? KEYS.open(each) : Optional.empty();
        assertEquals(Restored.Why.KEY_LOCKED, why(new Restore(folder, Surroundings.REAL, ownOnly), backup));
        assertInstanceOf(Restored.BroughtBack.class, bringBack(backup));
    }

    @Test
    void aNewLaptopTakesTheKeyThatCameWithTheBackup(@TempDir Path other) throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Ada", "Cars");
            backup = made(records);
        }
        Path fresh = other.resolve("new");
        Keyring typed = Keyring.with(() -> Optional.of(Locksmith.PASSPHRASE));
        Restore restore = new Restore(fresh, Surroundings.REAL, typed);
        assertInstanceOf(Restored.BroughtBack.class, restore.bringBack(backup));
        assertInstanceOf(Opening.Locked.class, closing(Records.open(fresh)));
        try (Records records = GivenSession.open(fresh)) {
            assertEquals(1, records.ask().sessions().size());
        }
    }

    /// Locked records hold their folder until they are left.
    private static Opening closing(Opening opening) throws IOException {
        if (opening instanceof Opening.Locked(LockedRecords locked)) {
            locked.close();
        }
        return opening;
    }

    @Test
    void everyCutOfABackupIsRefused() throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
            backup = made(records);
        }
        byte[] whole = Files.readAllBytes(backup);
        Path cut = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length - 200; length += whole.length / 23) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertInstanceOf(Restored.NotBroughtBack.class, bringBack(cut));
        }
        assertEquals(1, sessions(folder).size());
    }

    @Test
    void whatWasMadeReadyAndNotDecidedIsForgottenAtTheNextStart() throws IOException {
        GivenSession.open(folder).close();
        Path ready = Files.createDirectories(folder.resolve("bringing-back.new").resolve("journal"));
        Files.writeString(ready.resolve("000001.journal"), "half");
        GivenSession.open(folder).close();
        assertTrue(Files.notExists(folder.resolve("bringing-back.new")));
    }

    @Test
    void noNameStandsInTheClearAfterAllOfIt() throws IOException {
        Path backup;
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("MarkerName", "Cars");
            backup = made(records);
        }
        bringBack(backup);
        GivenSession.open(folder).close();
        assertEquals(List.of(), MarkerSearch.filesHolding(folder, "MarkerName"));
    }

    private Restored bringBack(Path backup) {
        return restore(folder, Disk.REAL).bringBack(backup);
    }

    private static Restore restore(Path folder, Disk disk) {
        return new Restore(folder, new Surroundings(disk, () -> NOON), KEYS);
    }

    private static Restored.Why why(Restore restore, Path backup) {
        return assertInstanceOf(Restored.NotBroughtBack.class, restore.bringBack(backup))
                .why();
    }

    private static Disk full() {
        return new Disk() {
            @Override
            public long free(Path folder) {
                return 1000;
            }
        };
    }

    private static Path made(Records records) {
        return assertInstanceOf(BackedUp.Made.class, records.backup()).backup().file();
    }

    /// Packs the key file too, as is done with one that a passphrase locks.
    private Path withKey(Path backup) throws IOException {
        Path zip = folder.resolve("with-key.zip");
        Zipped.add(backup, zip, "data.key", Files.readAllBytes(folder.resolve("data.key")));
        return zip;
    }

    private List<String> files() throws IOException {
        Folders.delete(folder.resolve("register"));
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(folder.relativize(file) + " " + HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
            return all;
        }
    }

    private static void overwrite(Path file) throws IOException {
        Files.write(file, new byte[(int) Files.size(file)]);
    }

    private static List<Entry> events(Path folder) throws IOException {
        List<Entry> events = new ArrayList<>();
        Reading reading = Reading.of(folder.resolve("journal"), Locksmith.key(folder), events::add);
        assertTrue(reading.holds(), reading.findings().toString());
        return events;
    }

    private static List<SessionId> sessions(Path folder) throws IOException {
        try (Records records = GivenSession.open(folder)) {
            return records.ask().sessions().stream().map(SessionRow::id).toList();
        }
    }

    private static List<String> names(Records records, SessionId session) throws IOException {
        return records.ask().people(session).stream()
                .map(row -> row.personal() instanceof Personal.Known known ? known.name() : "")
                .toList();
    }
}
