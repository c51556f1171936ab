package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;

/// A backup is looked through while the present records stay open.
class LookTest {

    private static final Passphrase THEIRS = new Passphrase("four green kettles hum");

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Path theirs;
    private RecoveryKey recovery;

    @BeforeEach
    void anotherLaptopsBackup() throws IOException {
        Surroundings weak = new Surroundings(Surroundings.REAL.disk(), Surroundings.REAL.clock(), Locksmith.WEAK);
        try (Records records = assertInstanceOf(Opening.Opened.class, Records.open(elsewhere, weak))
                .records()) {
            RecoveryDraft draft = records.custody().lock(THEIRS);
            draft.finish(draft.key());
            recovery = draft.key();
            GivenSession.prepared(records, 1).arrives("Ada", "Cars");
            theirs = made(records);
        }
    }

    @Test
    void anOwnBackupNeedsNoSecretAndTheRecordsGoOn() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            GivenSession.prepared(records, 1).arrives("Ada", "Cars").arrives("Bo", "Cars");
            Path own = made(records);
            Looked.Whole whole = assertInstanceOf(Looked.Whole.class, records.look(own, Optional.empty()));
            assertEquals(1, whole.contents().sessions());
            assertEquals(2, whole.contents().people());
            GivenSession.prepared(records, 2).arrives("Cy", "Cars");
            assertTrue(records.verify().holds());
        }
        assertFalse(Files.exists(folder.resolve("bringing-back.new")));
    }

    @Test
    void aWrongSecretIsToldApartFromDamage() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            assertEquals(Restored.Why.KEY_LOCKED, why(records, theirs, Optional.empty()));
            assertEquals(Restored.Why.KEY_LOCKED, why(records, theirs, Optional.of(new Passphrase("not these"))));
            assertEquals(Restored.Why.KEY_LOCKED, why(records, theirs, Optional.of(Locksmith.PASSPHRASE)));
            assertInstanceOf(Looked.Whole.class, records.look(theirs, Optional.of(THEIRS)));
            assertInstanceOf(Looked.Whole.class, records.look(theirs, Optional.of(recovery)));
            byte[] bytes = Files.readAllBytes(theirs);
            Path cut = Files.write(elsewhere.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
            assertEquals(Restored.Why.DAMAGED, why(records, cut, Optional.empty()), "nobody is asked first");
            Path crafted = elsewhere.resolve("crafted.zip");
            Zipped.add(theirs, crafted, "journal/000001.journal", changed());
            assertEquals(Restored.Why.DAMAGED, why(records, crafted, Optional.of(THEIRS)));
            Path letter = Files.writeString(elsewhere.resolve("letter.zip"), "Dear all");
            assertEquals(Restored.Why.NOT_A_BACKUP, why(records, letter, Optional.empty()));
        }
    }

    @Test
    void theKeyInHandOpensWhatItSealed() throws IOException {
        Secret inHand;
        try (Records records = GivenSession.open(folder)) {
            inHand = records.inHand();
            GivenSession.prepared(records, 1).arrives("Ada", "Cars");
        }
        Opening.Locked locked = assertInstanceOf(Opening.Locked.class, Records.open(folder));
        try (Records records = assertInstanceOf(
                        Opening.Opened.class, locked.records().open(inHand))
                .records()) {
            assertEquals(1, records.ask().sessions().size());
            assertTrue(records.custody().opens(Locksmith.PASSPHRASE), "its passphrase is what it was");
        }
    }

    @Test
    void theKeyInHandOfOtherRecordsOpensNothing() throws IOException {
        Secret inHand;
        try (Records records = GivenSession.open(folder)) {
            inHand = records.inHand();
        }
        Opening.Locked locked = assertInstanceOf(Opening.Locked.class, Records.open(elsewhere));
        assertEquals(
                new Opening.Unreadable(Opening.Why.KEY_OF_OTHER_RECORDS),
                locked.records().open(inHand));
    }

    private byte[] changed() throws IOException {
        byte[] bytes = Files.readAllBytes(elsewhere.resolve("journal").resolve("000001.journal"));
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    private static Restored.Why why(Records records, Path backup, Optional<Secret> secret) {
        return assertInstanceOf(Looked.NotWhole.class, records.look(backup, secret))
                .why();
    }

    private static Path made(Records records) {
        return assertInstanceOf(BackedUp.Made.class, records.backup()).backup().file();
    }
}
