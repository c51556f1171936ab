package org.watchword.records.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Locksmith;
import org.watchword.testkit.MarkerSearch;

class CustodyTest {

    private static final Passphrase NEXT = new Passphrase("nine slow barges turn");

    @TempDir
    Path folder;

    private KeyDoor.Open open;

    @BeforeEach
    void make() throws IOException {
        open = KeyDoor.create(new KeyFile(folder), Locksmith.WEAK);
    }

    @Test
    void aLockedKeyOpensWithThePassphraseAndWithTheRecoveryKeyAndIsTheSame() throws IOException {
        RecoveryKey recovery = lock();
        for (Secret secret : List.of(Locksmith.PASSPHRASE, recovery)) {
            assertArrayEquals(
                    open.key().hex(), locked().open(secret).orElseThrow().key().hex());
        }
    }

    @Test
    void neitherAnotherPassphraseNorAnotherRecoveryKeyOpensIt() throws IOException {
        lock();
        assertTrue(locked().open(NEXT).isEmpty());
        assertTrue(locked().open(RecoveryKey.random()).isEmpty());
    }

    @Test
    void nothingIsLockedBeforeTheRecoveryKeyWasTypedBack() throws IOException {
        RecoveryDraft draft = open.custody().lock(Locksmith.PASSPHRASE);
        assertFalse(open.custody().locked());
        assertEquals(Change.WRONG_SECRET, draft.finish(RecoveryKey.random()));
        assertInstanceOf(KeyDoor.Open.class, door());
        assertEquals(Change.DONE, draft.finish(draft.key()));
        assertTrue(open.custody().locked());
        assertInstanceOf(KeyDoor.Locked.class, door());
    }

    @Test
    void theOpenKeyIsNowhereOnceItIsLocked() throws IOException {
        String hex = new String(open.key().hex());
        assertFalse(MarkerSearch.filesHolding(folder, hex).isEmpty(), "the search must be able to find");
        lock();
        assertEquals(List.of(), MarkerSearch.filesHolding(folder, hex));
    }

    @Test
    void aPassphraseIsSetOnceAndThenChanged() throws IOException {
        RecoveryKey recovery = lock();
        assertThrows(IllegalStateException.class, () -> open.custody().lock(NEXT));
        assertEquals(Change.WRONG_SECRET, open.custody().change(NEXT, NEXT));
        assertEquals(Change.DONE, open.custody().change(Locksmith.PASSPHRASE, NEXT));
        assertTrue(locked().open(Locksmith.PASSPHRASE).isEmpty());
        assertTrue(locked().open(NEXT).isPresent());
        assertTrue(locked().open(recovery).isPresent(), "the sheet in the drawer is still good");
    }

    @Test
    void whoHasTheRecoveryKeyMaySetAnotherPassphrase() throws IOException {
        RecoveryKey recovery = lock();
        assertEquals(Change.DONE, open.custody().change(recovery, NEXT));
        assertTrue(locked().open(NEXT).isPresent());
    }

    @Test
    void aNewRecoveryKeyCountsOnceItWasTypedBackAndThenTheOldOneNoLongerDoes() throws IOException {
        RecoveryKey first = lock();
        assertTrue(open.custody().renewRecovery(NEXT).isEmpty());
        RecoveryDraft draft = open.custody().renewRecovery(Locksmith.PASSPHRASE).orElseThrow();
        assertNotEquals(first, draft.key());
        assertTrue(locked().open(first).isPresent());
        assertTrue(locked().open(draft.key()).isEmpty());
        assertEquals(Change.DONE, draft.finish(draft.key()));
        assertTrue(locked().open(first).isEmpty());
        assertTrue(locked().open(draft.key()).isPresent());
        assertTrue(locked().open(Locksmith.PASSPHRASE).isPresent());
    }

    @Test
    void aLockScreenIsToldWhetherASecretOpens() throws IOException {
        assertFalse(open.custody().opens(Locksmith.PASSPHRASE), "there is no passphrase yet");
        RecoveryKey recovery = lock();
        assertTrue(open.custody().opens(Locksmith.PASSPHRASE));
        assertTrue(open.custody().opens(recovery));
        assertFalse(open.custody().opens(NEXT));
    }

    @Test
    void aDiskThatDoesNotKeepAChangeLeavesTheSecretsAsTheyAre() throws IOException {
        lock();
        Files.createDirectories(folder.resolve("data.key.new").resolve("in the way"));
        assertEquals(Change.NOT_WRITTEN, open.custody().change(Locksmith.PASSPHRASE, NEXT));
        assertTrue(open.custody().opens(Locksmith.PASSPHRASE));
        assertFalse(open.custody().opens(NEXT));
    }

    @Test
    void theUsualStrengthIsWrittenIntoTheFile() throws IOException {
        KeyDoor.Open strong = (KeyDoor.Open) KeyDoor.of(new KeyFile(folder), Strength.USUAL);
        RecoveryDraft draft = strong.custody().lock(Locksmith.PASSPHRASE);
        draft.finish(draft.key());
        assertTrue(Files.readString(folder.resolve("data.key")).contains("argon2id 65536 3 4\n"));
        assertTrue(locked().open(Locksmith.PASSPHRASE).isPresent(), "whatever strength is usual today");
    }

    private RecoveryKey lock() {
        RecoveryDraft draft = open.custody().lock(Locksmith.PASSPHRASE);
        assertEquals(Change.DONE, draft.finish(draft.key()));
        return draft.key();
    }

    private KeyDoor door() throws IOException {
        return KeyDoor.of(new KeyFile(folder), Locksmith.WEAK);
    }

    private KeyDoor.Locked locked() throws IOException {
        return assertInstanceOf(KeyDoor.Locked.class, door());
    }
}
