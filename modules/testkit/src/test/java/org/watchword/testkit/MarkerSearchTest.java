package org.watchword.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkerSearchTest {

    @TempDir
    Path folder;

    @Test
    void aMarkerIsFoundInEveryEncoding() throws IOException {
        Files.writeString(folder.resolve("a"), "xxZoë-Markerxx");
        Files.write(folder.resolve("b"), "xxZoë-Marker".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("c"), "Zoë-Markerxx".getBytes(StandardCharsets.UTF_16BE));
        Files.writeString(folder.resolve("d"), "Zoe-Marker");
        assertEquals(
                List.of("a", "b", "c"),
                MarkerSearch.filesHolding(folder, "Zoë-Marker").stream()
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void aMarkerIsFoundInsideAZip() throws IOException {
        Path zip = folder.resolve("backup.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("inside.txt"));
            out.write("many words many words Marker many words".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        assertEquals(List.of(zip), MarkerSearch.filesHolding(folder, "Marker"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        Files.writeString(folder.resolve("a"), "Marke");
        assertTrue(MarkerSearch.filesHolding(folder, "Marker").isEmpty());
    }
}
