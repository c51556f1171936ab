package org.watchword.records.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The same work as SQLite does it when it promises as much: write-ahead log, forced at every commit.
final class SqliteRegister implements AutoCloseable {

    private final Connection connection;

    private SqliteRegister(Connection connection) {
        this.connection = connection;
    }

    /// How long a register of many years took.
    record Years(Duration filling, Duration opening, Duration listing, Duration erasing) {}

    static SqliteRegister open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=WAL");
            statement.execute("pragma synchronous=FULL");
            statement.execute(
                    "create table if not exists training_session (id text primary key, venue text, day text)");
            statement.execute("create table if not exists attendance (session_id text, place integer, person_id text,"
                    + " person_name text, organisation text, arrived_at text, primary key (session_id, place))");
            statement.execute("create index if not exists attendance_person on attendance (person_id)");
        }
        return new SqliteRegister(connection);
    }

    /// Each arrival is committed by itself.
    List<Duration> arrivals(String name, int count) throws SQLException {
        List<Duration> taken = new ArrayList<>();
        try (PreparedStatement insert = insert()) {
            for (int number = 0; number < count; number++) {
                bind(insert, name, number);
                long begun = System.nanoTime();
                insert.executeUpdate();
                taken.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return taken;
    }

    /// Fifty sessions in a commit, as our register is filled.
    static Years fill(Path file, int sessions, int people) throws SQLException {
        long begun = System.nanoTime();
        try (SqliteRegister register = open(file)) {
            register.fill(sessions, people);
        }
        long filled = System.nanoTime();
        try (SqliteRegister register = open(file)) {
            register.count();
            long opened = System.nanoTime();
            register.list();
            long listed = System.nanoTime();
            register.erase("session " + sessions / 2);
            long erased = System.nanoTime();
            return new Years(
                    Duration.ofNanos(filled - begun),
                    Duration.ofNanos(opened - filled),
                    Duration.ofNanos(listed - opened),
                    Duration.ofNanos(erased - listed));
        }
    }

    private void fill(int sessions, int people) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement session =
                        connection.prepareStatement("insert into training_session (id, venue, day) values (?, ?, ?)");
                PreparedStatement insert = insert()) {
            for (int number = 0; number < sessions; number++) {
                session.setString(1, "session " + number);
                session.setString(2, "Town hall");
                session.setString(3, "2026-11-22");
                session.executeUpdate();
                for (int person = 0; person < people; person++) {
                    bind(insert, "session " + number, person);
                    insert.executeUpdate();
                }
                if (number % 50 == 0) {
                    connection.commit();
                }
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private void count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from attendance")) {
            rows.next();
        }
    }

    private void list() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select s.*, (select count(*) from attendance a where"
                        + " a.session_id = s.id) from training_session s order by day desc")) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    /// So that nothing of the name is left in the file.
    private void erase(String session) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma secure_delete=on");
            statement.executeUpdate("update attendance set person_name = null, organisation = null where session_id = '"
                    + session + "' and place = 3");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    private PreparedStatement insert() throws SQLException {
        return connection.prepareStatement("insert into attendance (session_id, place, person_id, person_name,"
                + " organisation, arrived_at) values (?, ?, ?, ?, ?, ?)");
    }

    private static void bind(PreparedStatement insert, String session, int number) throws SQLException {
        insert.setString(1, session);
        insert.setInt(2, number);
        insert.setString(3, GivenPerson.id(session, number));
        insert.setString(4, "Person " + number);
        insert.setString(5, "Organisation");
        insert.setString(6, "2026-11-22T09:30:00Z");
    }

    /// Ids of people.
    private static final class GivenPerson {
        static String id(String session, int number) {
            return java.util
                    .UUID
                    .nameUUIDFromBytes((session + number).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
