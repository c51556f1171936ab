package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.records.database.Database;
import org.watchword.records.journal.DataKey;

/// Where the register's file lies, and the database that treats it.
///
/// @param file without H2's ending
record RegisterAddress(Path file, DataKey key) {

    static final String USER = "watchword";

    static final Database DATABASE = Database.given();

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

    String url() {
        return DATABASE.url(file, exists());
    }

    /// The file's password and the user's, as H2 wants them: the key twice.
    String password() {
        String hex = new String(key.hex());
        return hex + " " + hex;
    }
}
