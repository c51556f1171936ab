package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.records.journal.DataKey;

/// Where the register's file lies and how H2 is to treat it. Why each setting is as it is:
/// `src/docs/decisions/`, the record about the register.
///
/// @param file without H2's ending
record RegisterAddress(Path file, DataKey key) {

    static final String USER = "watchword";

    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=5000";

    /// Whether the folder's name holds nothing that H2 would read as a setting.
    static boolean mayLieIn(Path folder) {
        return !folder.toAbsolutePath().toString().contains(";");
    }

    /// @throws IOException when the folder's name holds what H2 would read as a setting
    static RegisterAddress of(Path folder, DataKey key) throws IOException {
        Path file = folder.toAbsolutePath().resolve("register");
        if (!mayLieIn(folder)) {
            throw new IOException("a folder with a semicolon in its name cannot hold the register");
        }
        return new RegisterAddress(file, key);
    }

    /// The file on the disk.
    Path onDisk() {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    boolean exists() {
        return Files.exists(onDisk());
    }

    /// Creates the file only when there is none, so that a mistyped path is never a new, empty register.
    String url() {
        return "jdbc:h2:file:" + file + SETTINGS + (exists() ? ";IFEXISTS=TRUE" : "");
    }

    /// The file's password and the user's, as H2 wants them: the key twice.
    String password() {
        String hex = new String(key.hex());
        return hex + " " + hex;
    }
}
