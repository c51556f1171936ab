package org.watchword.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes zips that this program would not make.
public final class Zipped {

    private Zipped() {}

    /// Copies a zip with one more file in it, or with another one in place of its namesake.
    public static void add(Path zip, Path target, String name, byte[] bytes) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file);
                OutputStream to = Files.newOutputStream(target);
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
    }

    /// A zip with one file in it.
    public static Path of(Path zip, String name, byte[] bytes) throws IOException {
        try (OutputStream to = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(to)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
        return zip;
    }
}
