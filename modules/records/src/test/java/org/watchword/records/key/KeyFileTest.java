package org.watchword.records.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.Locksmith;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.DataLock;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void theKeyIsReadBackAsItWasMade() throws IOException {
        KeyFile file = new KeyFile(folder);
        assertFalse(file.exists());
        char[] made = file.create().hex();
        assertTrue(file.exists());
        assertEquals(64, made.length);
        assertArrayEquals(
                made, assertInstanceOf(KeyForm.Open.class, file.read()).key().hex());
    }

    @Test
    void aKeyIsNeverMadeInThePlaceOfAnother() throws IOException {
        KeyFile file = new KeyFile(folder);
        file.create();
        assertThrows(IOException.class, file::create);
    }

    @Test
    void nobodyElseMayReadTheKeyInEitherForm() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        KeyFile file = new KeyFile(folder);
        DataKey key = file.create();
        assertEquals("rw-------", permissions());
        file.replace(locked(key));
        assertEquals("rw-------", permissions());
    }

    @Test
    void anyBitThatFlipsInTheOpenFormIsFound() throws IOException {
        KeyFile file = new KeyFile(folder);
        file.create();
        everyFlipIsFound(Files.readAllBytes(folder.resolve("data.key")));
    }

    @Test
    void anyBitThatFlipsInTheLockedFormIsFoundAsDamageAndNeverAsAWrongPassphrase() {
        everyFlipIsFound(
                KeyForm.write(new KeyForm.Locked(locked(DataKey.random()))).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anyCutIsFound() {
        byte[] whole =
                KeyForm.write(new KeyForm.Locked(locked(DataKey.random()))).getBytes(StandardCharsets.US_ASCII);
        for (int length = 0; length < whole.length; length++) {
            assertEquals(new KeyForm.Damaged(), KeyForm.read(Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void aFormThatWouldKeepTheLaptopBusyForAnHourIsDamaged() {
        String text = KeyForm.write(new KeyForm.Locked(locked(DataKey.random())))
                .replace("argon2id 8 1 1", "argon2id 8 900000000 1");
        assertEquals(new KeyForm.Damaged(), KeyForm.read(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void theLockedFormStandsInThePlaceOfTheOpenOneAndNothingBesideIt() throws IOException {
        KeyFile file = new KeyFile(folder);
        DataKey key = file.create();
        LockedKey locked = locked(key);
        file.replace(locked);
        assertEquals(new KeyForm.Locked(locked), file.read());
        assertEquals(List.of("data.key"), names());
    }

    @Test
    void onlyALockedKeyIsCopied(@TempDir Path backup) throws IOException {
        KeyFile file = new KeyFile(folder);
        file.copyIfLocked(backup);
        DataKey key = file.create();
        file.copyIfLocked(backup);
        assertFalse(Files.exists(backup.resolve("data.key")));
        file.replace(locked(key));
        file.copyIfLocked(backup);
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("data.key")), Files.readAllBytes(backup.resolve("data.key")));
    }

    @Test
    void aSecondLockIsRefusedUntilTheFirstIsGivenBack() throws IOException {
        Optional<DataLock> first = DataLock.take(folder);
        assertTrue(first.isPresent());
        assertTrue(DataLock.take(folder).isEmpty());
        first.orElseThrow().close();
        DataLock.take(folder).orElseThrow().close();
    }

    private static void everyFlipIsFound(byte[] whole) {
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertEquals(new KeyForm.Damaged(), KeyForm.read(flipped), "bit " + bit);
        }
    }

    private static LockedKey locked(DataKey key) {
        return LockedKey.of(key, Locksmith.PASSPHRASE, RecoveryKey.random(), Locksmith.WEAK);
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data.key")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
