package org.watchword.records.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;

/// A file on this laptop, encrypted. Why each setting is as it is: `src/docs/decisions/`, the record about the
/// register.
public final class H2 implements Database {

    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=5000";

    /// H2 as the program uses it.
    public H2() {}

    /// Creates the file only when there is none, so that a mistyped path is never a new, empty register.
    @Override
    public String url(Path file, boolean isThere) {
        return "jdbc:h2:file:" + file + SETTINGS + (isThere ? ";IFEXISTS=TRUE" : "");
    }

    @Override
    public void force(Handle open) {
        open.execute("checkpoint sync");
    }

    @Override
    public void copy(Handle open, Path zip) {
        open.execute("backup to ?", zip.toString());
    }

    @Override
    public void close(Connection open) throws SQLException {
        execute(open, "shutdown compact");
    }

    @Override
    public void abandon(Connection open) throws SQLException {
        execute(open, "shutdown immediately");
    }

    private static void execute(Connection open, String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void recover(Path onDisk, char[] key) {
        try {
            new MVStore.Builder()
                    .fileName(onDisk.toString())
                    .encryptionKey(key)
                    .recoveryMode()
                    .open()
                    .close();
        } catch (MVStoreException thePlainOpeningWillTell) {
            return;
        }
    }
}
