package org.watchword.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.watchword.content.text.Digests;
import org.watchword.tables.WholeFile;

/// Makes a pack: the same files, by the same author, on the same day into the same bytes.
public final class PackWriter {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int SIZED = 1 << 16;

    private PackWriter() {}

    /// What a pack is to be called.
    ///
    /// @param id kebab-case, at most 60 characters
    /// @param version from 1
    /// @param title for people, one line
    /// @param author what its author calls themselves
    public record Named(String id, int version, String title, String author) {}

    /// Writes a pack, whole or not at all.
    ///
    /// @param files where each lies, by its path in the pack
    /// @return what it says of itself
    /// @throws IllegalArgumentException when a file is of no kind that [PackNames] lets in, or a name is none
    /// @throws IOException when a file cannot be read, changes meanwhile, or the disk does not take the pack
    public static Manifest write(Path to, Named named, LocalDate made, SigningKey key, SortedMap<String, Path> files)
            throws IOException {
        Manifest manifest = manifest(named, made, key, files);
        byte[] json = ManifestText.of(manifest);
        try {
            ManifestText.read(json);
        } catch (Refused wouldBeRefused) {
            throw new IllegalArgumentException(wouldBeRefused.fault().at(), wouldBeRefused);
        }
        WholeFile.save(to, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                put(zip, Manifest.NAME, json);
                put(zip, Manifest.SIGNATURE, key.sign(json));
                for (PackFile file : manifest.files()) {
                    put(zip, file, files);
                }
            }
        });
        return manifest;
    }

    private static Manifest manifest(Named named, LocalDate made, SigningKey key, SortedMap<String, Path> files)
            throws IOException {
        List<PackFile> listed = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!PackNames.may(file.getKey())) {
                throw new IllegalArgumentException(file.getKey());
            }
            try (InputStream in = Files.newInputStream(file.getValue())) {
                MessageDigest digest = Digests.sha256();
                long size = copy(in, OutputStream.nullOutputStream(), digest);
                listed.add(new PackFile(file.getKey(), size, HexFormat.of().formatHex(digest.digest())));
            }
        }
        Author author = new Author(named.author(), key.open());
        return new Manifest(named.id(), named.version(), named.title(), author, made, listed);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, PackFile file, SortedMap<String, Path> files) throws IOException {
        zip.putNextEntry(entry(file.path()));
        try (InputStream in = Files.newInputStream(files.get(file.path()))) {
            MessageDigest digest = Digests.sha256();
            copy(in, zip, digest);
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new IOException("changed while it was packed: " + file.path());
            }
        }
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }

    private static long copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
        byte[] piece = new byte[SIZED];
        long size = 0;
        try (DigestInputStream digested = new DigestInputStream(in, digest)) {
            for (int read = digested.read(piece); read >= 0; read = digested.read(piece)) {
                out.write(piece, 0, read);
                size += read;
            }
        }
        return size;
    }
}
