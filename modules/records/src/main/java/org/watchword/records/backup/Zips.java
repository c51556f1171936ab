package org.watchword.records.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a folder of our own files and unpacks it.
final class Zips {

    private Zips() {}

    /// What is sealed does not get smaller, so nothing is compressed hard.
    static void pack(Path folder, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(1);
            for (Path each : files(folder)) {
                out.putNextEntry(new ZipEntry(name(folder, each)));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }

    /// @throws IOException when the zip is damaged, or names a place outside the folder
    static void unpack(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder.normalize()) || entry.isDirectory()) {
                    throw new IOException("not a backup of ours");
                }
                Files.createDirectories(target.resolveSibling(".").normalize());
                Files.copy(in, target);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
