package org.watchword.answers.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.watchword.answers.ballot.Seal;
import org.watchword.tables.WholeFile;

/// One sealed file that is written whole each time, and whose bytes before are overwritten: the blocks of a file that
/// is replaced are given back to the disk as they are.
///
/// The next one is written and forced beside it before anything is overwritten, so that one of the two is always whole.
record SealedSheets(Path path, Seal seal) {

    private Path next() {
        return path.resolveSibling(path.getFileName() + ".next");
    }

    boolean exists() {
        return Files.exists(path) || Files.exists(next());
    }

    void save(byte[] open) throws IOException {
        Path folder = folder();
        WholeFile.makeFolder(folder);
        write(
                next(),
                seal.seal(open),
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        WholeFile.forceFolder(folder);
        putInPlace(folder);
    }

    private void putInPlace(Path folder) throws IOException {
        overwrite(path);
        WholeFile.putInPlace(next(), path);
        WholeFile.forceFolder(folder);
    }

    /// What was saved last, also when the laptop stopped in the middle of saving the next.
    byte[] read() throws IOException, GeneralSecurityException {
        if (Files.exists(next())) {
            try {
                byte[] open = seal.open(Files.readAllBytes(next()));
                putInPlace(folder());
                return open;
            } catch (GeneralSecurityException notFinished) {
                byte[] before = seal.open(Files.readAllBytes(path));
                Files.delete(next());
                return before;
            }
        }
        return seal.open(Files.readAllBytes(path));
    }

    void erase() throws IOException {
        for (Path each : new Path[] {next(), path}) {
            overwrite(each);
            Files.deleteIfExists(each);
        }
        WholeFile.forceFolder(folder());
    }

    private static void overwrite(Path file) throws IOException {
        if (Files.exists(file)) {
            byte[] anything = new byte[Math.toIntExact(Files.size(file))];
            new SecureRandom().nextBytes(anything);
            write(file, anything, StandardOpenOption.WRITE);
        }
    }

    private static void write(Path file, byte[] bytes, StandardOpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path folder() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("a file needs a folder");
        }
        return folder;
    }
}
