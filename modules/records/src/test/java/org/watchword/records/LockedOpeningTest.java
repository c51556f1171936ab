package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;

class LockedOpeningTest {

    private static final Passphrase WRONG = new Passphrase("something else entirely");

    @TempDir
    Path folder;

    @Test
    void untilThereIsAPassphraseNobodyIsNamedAndEverythingElseIsKept() throws IOException {
        try (Records records = openWithout()) {
            assertFalse(records.mayName());
            GivenSession session =
                    GivenSession.prepared(records, 1).heads(Band.PEOPLE, 3).presented();
            SessionEvent named = new SessionEvent.PersonArrived(
                    GivenSession.person("Ada"), Arrival.IN_TIME, new Personal.Known("Ada", "Cars"));
            assertEquals(refused(), keep(records, session, named));
            Locksmith.lock(records);
            assertInstanceOf(Keeping.Kept.class, keep(records, session, named));
        }
    }

    @Test
    void whomToTurnToIsANameToo() throws IOException {
        try (Records records = openWithout()) {
            GivenSession session = GivenSession.prepared(records, 1);
            Safeguarding whom = new Safeguarding.Named("Lead", "01632 960001", "Office", "Staff");
            SessionEvent named =
                    new SessionEvent.SessionPrepared(GivenSession.setup().with(whom));
            SessionEvent settled =
                    new SessionEvent.SessionPrepared(GivenSession.setup().with(new Safeguarding.Agreed()));
            assertEquals(refused(), keep(records, session, named));
            assertInstanceOf(Keeping.Kept.class, keep(records, session, settled));
        }
    }

    @Test
    void aRefusedNameTakesNothingOfItsBatchWithIt() throws IOException {
        try (Records records = openWithout()) {
            GivenSession session = GivenSession.prepared(records, 1);
            long before = records.verify().events();
            SessionEvent named = new SessionEvent.PersonArrived(
                    GivenSession.person("Ada"), Arrival.IN_TIME, new Personal.Known("Ada", "Cars"));
            assertEquals(
                    refused(),
                    records.append(
                            session.id(),
                            List.of(new SessionEvent.HeadsCounted(Band.STAFF, 1), named),
                            GivenSession.START,
                            GivenSession.ZONE));
            assertEquals(before, records.verify().events());
        }
    }

    @Test
    void lockedRecordsOpenWithEitherSecretAndHoldWhatTheyHeld() throws IOException {
        RecoveryKey recovery;
        GivenSession session;
        try (Records records = openWithout()) {
            session = GivenSession.prepared(records, 1);
            recovery = Locksmith.lock(records);
            session.arrives("Ada", "Cars");
        }
        try (Records records = opened(locked().open(recovery))) {
            assertEquals(1, records.ask().people(session.id()).size());
        }
        try (Records records = opened(locked().open(Locksmith.PASSPHRASE))) {
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void aWrongPassphraseTouchesNothingAndMayBeTriedAgain() throws IOException {
        GivenSession.open(folder).close();
        Map<Path, byte[]> before = contents();
        LockedRecords locked = locked();
        assertEquals(new Opening.WrongSecret(), locked.open(WRONG));
        assertEquals(new Opening.WrongSecret(), locked.open(WRONG));
        Map<Path, byte[]> after = contents();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
        opened(locked.open(Locksmith.PASSPHRASE)).close();
    }

    @Test
    void damageIsToldApartFromAWrongPassphrase() throws IOException {
        GivenSession.open(folder).close();
        Path key = folder.resolve("data.key");
        byte[] bytes = Files.readAllBytes(key);
        bytes[bytes.length / 2] ^= 1;
        Files.write(key, bytes);
        assertEquals(new Opening.Unreadable(Opening.Why.KEY_DAMAGED), Records.open(folder));
    }

    @Test
    void theRightPassphraseOfOtherRecordsIsToldAsThat(@TempDir Path other) throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1);
        }
        GivenSession.open(other).close();
        Files.copy(other.resolve("data.key"), folder.resolve("data.key"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(new Opening.Unreadable(Opening.Why.KEY_OF_OTHER_RECORDS), locked().open(Locksmith.PASSPHRASE));
        locked().close();
    }

    @Test
    void whoWaitsForAPassphraseKeepsASecondProgramAway() throws IOException {
        GivenSession.open(folder).close();
        try (LockedRecords _ = locked()) {
            assertEquals(new Opening.InUse(), Records.open(folder));
        }
        locked().close();
    }

    @Test
    void aBackupHoldsTheKeyOnlyOnceItIsLocked() throws IOException {
        try (Records records = openWithout()) {
            GivenSession.prepared(records, 1);
            assertFalse(backedUp(records).contains("data.key"));
        }
        try (Records records = GivenSession.open(folder)) {
            assertTrue(backedUp(records).contains("data.key"));
            assertTrue(records.verify().holds());
        }
    }

    private static List<String> backedUp(Records records) throws IOException {
        BackedUp.Made made = assertInstanceOf(BackedUp.Made.class, records.backup());
        try (ZipFile zip = new ZipFile(made.backup().file().toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Keeping refused() {
        return new Keeping.NotKept(Keeping.Why.NO_PASSPHRASE);
    }

    private static Keeping keep(Records records, GivenSession session, SessionEvent event) {
        return records.append(session.id(), List.of(event), GivenSession.START, GivenSession.ZONE);
    }

    private Records openWithout() {
        return opened(Records.open(
                folder, new Surroundings(Surroundings.REAL.disk(), Surroundings.REAL.clock(), Locksmith.WEAK)));
    }

    private static Records opened(Opening opening) {
        return assertInstanceOf(Opening.Opened.class, opening).records();
    }

    private LockedRecords locked() {
        return assertInstanceOf(Opening.Locked.class, Records.open(folder)).records();
    }

    private Map<Path, byte[]> contents() throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
