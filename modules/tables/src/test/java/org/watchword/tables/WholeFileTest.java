package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsSavedWithTheFoldersItNeeds() throws IOException {
        Path file = folder.resolve("one").resolve("two").resolve("file");
        WholeFile.save(file, new byte[] {1});
        WholeFile.save(file, new byte[] {2});
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        assertEquals(List.of("file"), names(file.resolveSibling("")));
    }

    @Test
    void aFolderIsMadeOnceAndMayBeMadeAgain() throws IOException {
        Path inner = folder.resolve("one").resolve("two");
        WholeFile.makeFolder(inner);
        WholeFile.makeFolder(inner);
        assertTrue(Files.isDirectory(inner));
    }

    @Test
    void aFileInTheWayOfAFolderIsAnError() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("one"));
        assertThrows(IOException.class, () -> WholeFile.makeFolder(inTheWay.resolve("two")));
        assertThrows(IOException.class, () -> WholeFile.makeFolder(inTheWay));
    }

    @Test
    void onlyWhatASavingLeftIsDeleted() throws IOException {
        Files.createFile(folder.resolve(".saving-1.tmp"));
        Files.createFile(folder.resolve("notes.tmp"));
        Files.createFile(folder.resolve(".saving-of-mine"));
        WholeFile.deleteUnfinished(folder);
        assertEquals(List.of(".saving-of-mine", "notes.tmp"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
