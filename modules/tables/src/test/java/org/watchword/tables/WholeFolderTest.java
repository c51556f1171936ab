package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.testkit.FullDisk;

class WholeFolderTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path place;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFinishedFolderIsThereWithItsFiles() throws IOException {
        try (WholeFolder folder = WholeFolder.begin(place.resolve("set"))) {
            folder.put("one.pdf", BYTES);
            assertEquals(place.resolve("set"), folder.finish());
        }
        assertEquals(List.of("set"), names());
        assertArrayEquals(BYTES, Files.readAllBytes(place.resolve("set/one.pdf")));
    }

    @Test
    void whatIsNotFinishedIsNotThere() throws IOException {
        try (WholeFolder folder = WholeFolder.begin(place.resolve("set"))) {
            folder.put("one.pdf", BYTES);
        }
        assertEquals(List.of(), names());
    }

    @Test
    void anotherFolderOfThatNameStaysAsItIs() throws IOException {
        Files.createDirectory(place.resolve("set"));
        try (WholeFolder folder = WholeFolder.begin(place.resolve("set"))) {
            folder.put("one.pdf", BYTES);
            assertEquals(place.resolve("set-2"), folder.finish());
        }
        assertEquals(List.of("set", "set-2"), names());
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws IOException {
        Files.write(place.resolve("file"), BYTES);
        Path impossible = place.resolve("file").resolve("set");
        assertThrows(IOException.class, () -> WholeFolder.begin(impossible).close());
        assertEquals(List.of("file"), names());
    }

    /// A real file system with 64 KB on it.
    @Test
    void aFullDiskIsToldAndKeepsNothing() throws IOException {
        Optional<FullDisk> made = FullDisk.of(64);
        Assumptions.assumeTrue(made.isPresent(), "NOT TRIED: this system lets nobody mount a small disk");
        try (FullDisk disk = made.orElseThrow()) {
            try (WholeFolder folder = WholeFolder.begin(disk.root().resolve("set"))) {
                folder.put("one.pdf", new byte[40_000]);
                assertThrows(IOException.class, () -> folder.put("two.pdf", new byte[40_000]));
            }
            assertEquals(List.of(), disk.names());
            try (WholeFolder folder = WholeFolder.begin(disk.root().resolve("set"))) {
                folder.put("one.pdf", BYTES);
                folder.finish();
            }
            assertEquals(List.of("set", "set/one.pdf"), disk.names());
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothing() throws IOException {
        try (WholeFolder folder = WholeFolder.begin(place.resolve("set"))) {
            folder.put("one.pdf", BYTES);
            assertThrows(IOException.class, () -> folder.put("x".repeat(400), BYTES));
        }
        assertEquals(List.of(), names());
    }
}
