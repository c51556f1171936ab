package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertArrayEquals(made, file.read().hex());
    }

    @Test
    void aKeyIsNeverReplaced() throws IOException {
        KeyFile file = new KeyFile(folder);
        file.create();
        assertThrows(IOException.class, file::create);
    }

    @Test
    void nobodyElseMayReadTheKey() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        new KeyFile(folder).create();
        var permissions = Files.getPosixFilePermissions(folder.resolve("data.key"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void aDamagedKeyIsToldApartFromDamagedRecords() throws IOException {
        KeyFile file = new KeyFile(folder);
        file.create();
        Path path = folder.resolve("data.key");
        Files.writeString(path, Files.readString(path).replaceFirst("\n[0-9a-f]{2}", "\n00"));
        assertThrows(IOException.class, file::read);
    }

    @Test
    void aSecondLockIsRefusedUntilTheFirstIsGivenBack() throws IOException {
        Optional<DataLock> first = DataLock.take(folder);
        assertTrue(first.isPresent());
        assertTrue(DataLock.take(folder).isEmpty());
        first.orElseThrow().close();
        DataLock.take(folder).orElseThrow().close();
    }
}
