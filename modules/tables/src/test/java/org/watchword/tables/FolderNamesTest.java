package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderNamesTest {

    @TempDir
    Path folder;

    private int asked;

    @Test
    void aFolderIsForcedOnce() throws IOException {
        failing(0).force(folder);
        assertEquals(1, asked);
    }

    @Test
    void aFailureOfTheDiskIsToldAlthoughTheDiskForgetsIt() {
        IOException told = assertThrows(IOException.class, () -> failing(1).force(folder));
        assertEquals("failure 1", told.getMessage());
    }

    @Test
    void aFileSystemThatForcesNoFoldersIsNoFailureWhereItForcesFiles() {
        assertDoesNotThrow(() -> failing(Integer.MAX_VALUE).force(folder));
        assertThrows(
                IOException.class,
                () -> failing(Integer.MAX_VALUE).force(folder.resolve("gone")),
                "a disk that does not even take a file fails");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatIsGoneIsTold() {
        assertThrows(IOException.class, () -> WholeFile.forceFolder(folder.resolve("gone")));
    }

    private FolderNames failing(int times) {
        asked = 0;
        return new FolderNames(_ -> () -> {
            asked++;
            if (asked <= times) {
                throw new IOException("failure " + asked);
            }
        });
    }
}
