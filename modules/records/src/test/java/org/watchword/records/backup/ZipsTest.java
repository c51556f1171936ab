package org.watchword.records.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.records.Zipped;

class ZipsTest {

    @TempDir
    Path folder;

    @Test
    void aFolderComesBackAsItWas() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source").resolve("journal"));
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(source.resolve("000001.journal"), bytes);
        Files.write(source.resolve("000002.journal"), new byte[0]);
        Path zip = folder.resolve("all.zip");
        Zips.pack(folder.resolve("source"), zip);
        Path target = folder.resolve("target");
        Zips.unpack(zip, target);
        assertArrayEquals(bytes, Files.readAllBytes(target.resolve("journal").resolve("000001.journal")));
        try (Stream<Path> files = Files.list(target.resolve("journal"))) {
            assertEquals(2, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "journal/../../outside.txt",
                "/outside.txt",
                "journal/",
                "journal/000001.journal/",
                "register/register.trace.db",
                "journal\\000001.journal"
            })
    void aZipThatReachesOutsideIsRefused(String name) throws IOException {
        Path zip = zip(List.of(name));
        assertThrows(IOException.class, () -> Zips.unpack(zip, folder.resolve("target")));
        assertTrue(Files.notExists(folder.resolve("outside.txt")));
    }

    @Test
    void aZipThatUnpacksToMuchMoreThanItselfIsRefused() throws IOException {
        Path zip = Zipped.of(folder.resolve("bomb.zip"), "journal/000001.journal", new byte[64 << 20]);
        assertThrows(NotABackup.class, () -> Zips.unpack(zip, folder.resolve("target")));
    }

    @Test
    void aZipThatNamesAFileTwiceIsRefused() throws IOException {
        Path target = folder.resolve("target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("contents"), "there already");
        Path zip = zip(List.of("contents"));
        assertThrows(IOException.class, () -> Zips.unpack(zip, target));
    }

    @Test
    void aZipCutOffIsRefused() throws IOException {
        Path zip = zip(List.of("contents"));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, 40));
        assertThrows(IOException.class, () -> Zips.unpack(zip, folder.resolve("target")));
    }

    @Test
    void aFolderIsDeletedWithEverythingInIt() throws IOException {
        Path deep =
                Files.createDirectories(folder.resolve("making").resolve("copy").resolve("journal"));
        Files.writeString(deep.resolve("file"), "words");
        Folders.delete(folder.resolve("making"));
        assertTrue(Files.notExists(folder.resolve("making")));
        Folders.delete(folder.resolve("making"));
    }

    private Path zip(List<String> names) throws IOException {
        Path zip = folder.resolve("crafted.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write("words that are long enough to be cut".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }
}
