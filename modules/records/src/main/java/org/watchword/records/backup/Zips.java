package org.watchword.records.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a folder of our own files and unpacks it.
final class Zips {

    /// Every name that a file in a zip of ours may have; a database's own zip holds its file alone.
    private static final Pattern OURS =
            Pattern.compile("contents|data\\.key|journal/\\d{6}\\.journal|(register/)?register\\.mv\\.db");

    private static final int PIECE = 1 << 16;
    private static final long SPARE = 1 << 20;

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

    /// Unpacks what this program packed, and forces it. Names that it never gives are refused, and what is sealed does
    /// not get smaller in a zip: one that unpacks to much more than its own size is none of ours.
    ///
    /// @throws NotABackup when a file in it has another name than ours have, or there is none
    /// @throws IOException when the zip is damaged or the disk does not take a file
    static void unpack(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        long room = 2 * Files.size(zip) + SPARE;
        boolean empty = true;
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!OURS.matcher(entry.getName()).matches()) {
                    throw new NotABackup();
                }
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.resolveSibling(".").normalize());
                room -= write(in, target, room);
                empty = false;
            }
        } catch (IllegalArgumentException nameThatIsNone) {
            throw new NotABackup();
        }
        if (empty) {
            throw new NotABackup();
        }
    }

    private static long write(InputStream in, Path target, long room) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long written = 0;
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = in.read(piece.array()); read >= 0; read = in.read(piece.array())) {
                written += read;
                if (written > room) {
                    throw new NotABackup();
                }
                piece.clear().limit(read);
                while (piece.hasRemaining()) {
                    out.write(piece);
                }
            }
            out.force(true);
        }
        return written;
    }

    /// The file that stands first in a zip, if it has this name.
    ///
    /// @throws IOException when the zip is damaged
    static Optional<byte[]> first(Path zip, String name) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            ZipEntry entry = in.getNextEntry();
            return entry != null && entry.getName().equals(name) ? Optional.of(in.readNBytes(PIECE)) : Optional.empty();
        } catch (IllegalArgumentException nameThatIsNone) {
            return Optional.empty();
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
