package org.watchword.records.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;

/// PostgreSQL in place of H2, for tests alone. A register is a schema of its own; where the file of H2 would lie, a
/// file
/// holds the schema's name, so that what is moved aside or thrown away is another register afterwards.
public final class Postgres implements Database {

    private static final String ENDING = ".mv.db";

    /// A server of its own for this run of the tests, started when it is first asked for.
    public Postgres() {}

    @Override
    public String url(Path file, boolean isThere) {
        try {
            Path place = file.resolveSibling(file.getFileName() + ENDING);
            if (!isThere) {
                Files.writeString(place, created());
            }
            return PostgresServer.running().url() + "&currentSchema=" + Files.readString(place);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String created() {
        String schema = "register_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.running().url());
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            return schema;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// A commit is on the disk when it returns.
    @Override
    public void force(Handle open) {
        open.execute("select 1");
    }

    @Override
    public void copy(Handle open, Path zip) {
        String copy = created();
        for (String table : open.createQuery(
                        "select table_name from information_schema.tables where table_schema = current_schema")
                .mapTo(String.class)
                .list()) {
            open.execute("create table " + copy + "." + table + " (like " + table + " including all)");
            open.execute("insert into " + copy + "." + table + " select * from " + table);
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("register" + ENDING));
            out.write(copy.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close(Connection open) throws SQLException {
        open.close();
    }

    @Override
    public void abandon(Connection open) throws SQLException {
        open.close();
    }

    /// The server has done so by itself.
    @Override
    public void recover(Path onDisk, char[] key) {
        if (!Files.exists(onDisk)) {
            throw new IllegalArgumentException("no register");
        }
    }
}
