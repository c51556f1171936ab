package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.tables.WholeFile;

class ImageTest {

    @TempDir
    Path real;

    @TempDir
    Path image;

    private Tape tape = new Tape(Path.of(""));
    private Path root = Path.of("");

    @BeforeEach
    void tape() {
        tape = new Tape(real);
        root = tape.path();
    }

    @Test
    void whatNobodyForcedIsGone() throws IOException {
        Files.write(root.resolve("a"), new byte[10]);
        WholeFile.forceFolder(root);
        left(Survival.NOTHING);
        assertEquals(0, Files.size(image.resolve("a")));
    }

    @Test
    void aForcedFileWhoseFolderWasNotForcedHasNoName() throws IOException {
        forced("a", new byte[10]);
        left(Survival.NOTHING);
        assertFalse(Files.exists(image.resolve("a")));
        WholeFile.forceFolder(root);
        left(Survival.NOTHING);
        assertEquals(10, Files.size(image.resolve("a")));
    }

    @Test
    void aMoveThatTheFolderForgotLeavesTheOlderFile() throws IOException {
        WholeFile.save(root.resolve("a"), new byte[] {1});
        forced("b", new byte[] {2});
        WholeFile.forceFolder(root);
        Files.move(root.resolve("b"), root.resolve("a"), StandardCopyOption.REPLACE_EXISTING);
        left(Survival.NOTHING);
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(image.resolve("a")));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(image.resolve("b")));
    }

    @Test
    void aFolderThatWasForgottenTakesItsFilesAlong() throws IOException {
        WholeFile.save(Files.createDirectory(root.resolve("inner")).resolve("a"), new byte[1]);
        left(Survival.NOTHING);
        assertFalse(Files.exists(image.resolve("inner")));
    }

    @Test
    void aTornWriteStopsBetweenSectors() throws IOException {
        byte[] bytes = new byte[1300];
        Arrays.fill(bytes, (byte) 7);
        Files.write(root.resolve("a"), bytes);
        left(Survival.TORN);
        byte[] torn = Files.readAllBytes(image.resolve("a"));
        assertTrue(torn.length % 512 == 0 || torn.length == bytes.length);
        assertArrayEquals(Arrays.copyOf(bytes, torn.length), torn);
    }

    @Test
    void everythingIsWhatTheDiskHoldsNow() throws IOException {
        WholeFile.save(root.resolve("a"), new byte[1300]);
        Files.write(root.resolve("b"), new byte[] {4});
        Files.move(root.resolve("b"), root.resolve("c"));
        Files.delete(root.resolve("a"));
        left(Survival.EVERYTHING);
        try (Stream<Path> files = Files.list(image)) {
            assertEquals(1, files.count());
        }
        assertArrayEquals(new byte[] {4}, Files.readAllBytes(image.resolve("c")));
    }

    @Test
    void aKilledProgramDoesNothingMore() throws IOException {
        tape.killAfter(2);
        assertThrows(Killed.class, () -> WholeFile.save(root.resolve("a"), new byte[3]));
        assertEquals(2, tape.steps().size());
        tape.startAgain();
        WholeFile.save(root.resolve("a"), new byte[3]);
        assertEquals(3, Files.size(root.resolve("a")));
    }

    private void forced(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name), bytes);
        try (FileChannel channel = FileChannel.open(root.resolve(name), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void left(Survival survival) throws IOException {
        new Image(tape.steps(), survival, new Random(1)).writeTo(image);
    }
}
