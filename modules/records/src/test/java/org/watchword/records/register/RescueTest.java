package org.watchword.records.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.key.KeyFile;

class RescueTest {

    @TempDir
    Path folder;

    private RegisterAddress address;
    private Rescue rescue;

    @BeforeEach
    void aRegister() throws IOException {
        address = RegisterAddress.of(folder, new KeyFile(folder).create());
        rescue = new Rescue(address);
    }

    @Test
    void theTwoFilesSetAsideLastAreKeptHoweverOftenThatHappens() throws IOException {
        for (int time = 1; time <= 7; time++) {
            Files.writeString(address.onDisk(), "damaged " + time);
            rescue.setAside();
            assertFalse(address.exists());
            assertEquals(
                    time == 1 ? List.of("damaged 1") : List.of("damaged " + (time - 1), "damaged " + time), kept());
        }
    }

    @Test
    void nothingIsSetAsideWhenThereIsNoFile() throws IOException {
        rescue.setAside();
        rescue.afterHalt();
        rescue.deleteAside();
        assertEquals(List.of(), kept());
    }

    @Test
    void aDamagedFileIsCopiedBeforeItIsLookedThroughAndStillToldByThePlainOpening() throws IOException {
        Files.writeString(address.onDisk(), "no register at all");
        rescue.afterHalt();
        Path copy = folder.resolve("aside").resolve("register-after-halt.mv.db");
        assertEquals("no register at all", Files.readString(copy));
        assertTrue(address.exists());
        rescue.forget();
        assertFalse(Files.exists(copy));
    }

    @Test
    void whatMayNameSomebodyErasedGoesWhollyAndNothingElseDoes() throws IOException {
        Files.writeString(address.onDisk(), "names");
        rescue.setAside();
        Files.writeString(address.onDisk(), "names");
        rescue.afterHalt();
        Path other = Files.writeString(folder.resolve("aside").resolve("notes.txt"), "mine");
        rescue.deleteAside();
        try (Stream<Path> left = Files.list(folder.resolve("aside"))) {
            assertEquals(List.of(other), left.toList());
        }
    }

    private List<String> kept() throws IOException {
        Path aside = folder.resolve("aside");
        if (!Files.isDirectory(aside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(aside)) {
            return files.sorted().map(RescueTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
