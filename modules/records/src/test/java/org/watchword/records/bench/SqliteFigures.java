package org.watchword.records.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Personal;

/// The same people as lines in SQLite, asked with plain SQL over every line. It hides no small number and is not
/// encrypted.
final class SqliteFigures implements AutoCloseable {

    private static final String FROM = " from attendance a join training_session s on s.id = a.session_id group by ";

    private static final String NUMBERS = ", count(distinct s.id), count(*), sum(s.seconds_taught) / 3600.0" + FROM;

    private final Connection connection;
    private final PreparedStatement session;
    private final PreparedStatement attendance;

    SqliteFigures(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists training_session (id text primary key, planned_on text,"
                    + " funder text, area text, audience text, seconds_taught integer)");
            statement.execute("create table if not exists attendance (session_id text, place integer,"
                    + " person_name text, organisation text, primary key (session_id, place)) without rowid");
        }
        connection.setAutoCommit(false);
        session = connection.prepareStatement("insert into training_session values (?, ?, ?, ?, ?, ?)");
        attendance = connection.prepareStatement("insert into attendance values (?, ?, ?, ?)");
    }

    void add(SessionRow row, List<PersonRow> people) throws SQLException {
        session.setString(1, row.id().toString());
        session.setString(2, row.plan().date().toString());
        session.setString(3, row.plan().funder());
        session.setString(4, row.plan().area());
        session.setString(5, row.plan().audience());
        session.setLong(6, row.times().taught().toSeconds());
        session.executeUpdate();
        for (PersonRow person : people) {
            attendance.setString(1, row.id().toString());
            attendance.setInt(2, person.place());
            if (person.personal() instanceof Personal.Known known) {
                attendance.setString(3, known.name());
                attendance.setString(4, known.organisation());
            }
            attendance.addBatch();
        }
        attendance.executeBatch();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /// The numbers of the report's tables of people: all, by audience, organisation, area, month, and funder and
    /// quarter.
    ///
    /// @return how many people came, not how many different ones
    long report() throws SQLException {
        ask("select count(distinct person_name || char(10) || organisation) from attendance");
        ask("select s.audience" + NUMBERS + "s.audience");
        ask("select a.organisation" + NUMBERS + "a.organisation");
        ask("select s.area" + NUMBERS + "s.area");
        ask("select substr(s.planned_on, 1, 7)" + NUMBERS + "substr(s.planned_on, 1, 7)");
        String quarter = "substr(s.planned_on, 1, 4) * 4 + (substr(s.planned_on, 6, 2) - 1) / 3";
        ask("select s.funder || " + quarter + NUMBERS + "s.funder, " + quarter);
        return ask("select count(*) from attendance");
    }

    private long ask(String sql) throws SQLException {
        long last = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                last = rows.getMetaData().getColumnCount() == 1 ? rows.getLong(1) : rows.getLong(3);
            }
        }
        return last;
    }

    @Override
    public void close() throws SQLException {
        session.close();
        attendance.close();
        connection.close();
    }
}
