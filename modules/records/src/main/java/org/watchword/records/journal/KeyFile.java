package org.watchword.records.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.watchword.tables.WholeFile;

/// Where the key lies until a passphrase wraps it: a file that its owner alone can read.
///
/// Three lines of ASCII: what it is, the key as 64 hexadecimal characters, and the first eight of its SHA-256, so
/// that a damaged key file is told apart from damaged records.
public final class KeyFile {

    private static final String TITLE = "watchword data key 1";
    private static final int SUM_CHARACTERS = 8;

    private final Path file;

    /// The key file of a data folder.
    public KeyFile(Path folder) {
        this.file = folder.resolve("data.key");
    }

    /// Whether there is a key at all.
    public boolean exists() {
        return Files.exists(file);
    }

    /// Reads the key.
    ///
    /// @throws IOException when the file cannot be read or does not hold a whole key
    public DataKey read() throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() < 3 || !lines.get(0).equals(TITLE) || !lines.get(2).equals(sum(lines.get(1)))) {
            throw new IOException("the key file is damaged");
        }
        return DataKey.ofHex(lines.get(1));
    }

    /// Makes a new key and keeps it.
    ///
    /// @throws IOException when there is a key already, or the file cannot be written for its owner alone
    public DataKey create() throws IOException {
        if (exists()) {
            throw new IOException("there is a key already");
        }
        DataKey key = DataKey.random();
        String hex = new String(key.hex());
        String text = TITLE + "\n" + hex + "\n" + sum(hex) + "\n";
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        OwnerOnly.create(beside, text.getBytes(StandardCharsets.US_ASCII));
        WholeFile.putInPlace(beside, file);
        WholeFile.forceFolder(file.resolveSibling("").normalize());
        return key;
    }

    private static String sum(String hex) {
        return Hash.of(hex.getBytes(StandardCharsets.US_ASCII)).hex().substring(0, SUM_CHARACTERS);
    }
}
