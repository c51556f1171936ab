package org.watchword.records.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.watchword.records.register.Attended.FromWhere;
import org.watchword.session.NameKey;
import org.watchword.session.SessionId;

/// Reads where people came from, and how many different ones they were. Somebody is the same who gave the same name and
/// the same organisation; whose name was forgotten is somebody of their own.
final class AttendedReader {

    private final Handle handle;

    AttendedReader(Handle handle) {
        this.handle = handle;
    }

    Attended attended(List<SessionRow> sessions) {
        Map<UUID, Integer> rest = new HashMap<>();
        sessions.forEach(row -> rest.put(row.id().value(), row.people().named()));
        List<FromWhere> rows = new ArrayList<>();
        for (FromWhere row : known()) {
            take(rest, rows, row);
        }
        for (FromWhere row : forgotten()) {
            take(rest, rows, row);
        }
        rest.forEach((session, people) -> {
            if (people > 0) {
                rows.add(new FromWhere(new SessionId(session), "", false, people));
            }
        });
        return new Attended(rows, unique(rest.keySet()));
    }

    /// No more are taken than there were people.
    private static void take(Map<UUID, Integer> rest, List<FromWhere> rows, FromWhere row) {
        int left = rest.getOrDefault(row.session().value(), 0);
        int people = Math.min(left, row.people());
        if (people > 0) {
            rows.add(new FromWhere(row.session(), row.organisation(), row.small(), people));
            rest.put(row.session().value(), left - people);
        }
    }

    private List<FromWhere> known() {
        return handle.createQuery("""
                        select session_id, organisation, count(*) as people from attendance
                        where person_name is not null group by session_id, organisation
                        """)
                .map((row, _) -> new FromWhere(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        Objects.requireNonNullElse(row.getString("organisation"), ""),
                        false,
                        row.getInt("people")))
                .list();
    }

    private List<FromWhere> forgotten() {
        return handle.createQuery("select session_id, organisation, people from forgotten_people")
                .map((row, _) -> {
                    String organisation = row.getString("organisation");
                    return new FromWhere(
                            new SessionId(row.getObject("session_id", UUID.class)),
                            Objects.requireNonNullElse(organisation, ""),
                            organisation == null,
                            row.getInt("people"));
                })
                .list();
    }

    private int unique(Set<UUID> sessions) {
        Set<String> people = new HashSet<>();
        handle.createQuery("select session_id, person_id, person_name, organisation from attendance")
                .map((row, _) -> sessions.contains(row.getObject("session_id", UUID.class)) ? person(row) : "")
                .forEach(people::add);
        people.remove("");
        return people.size();
    }

    private static String person(ResultSet row) throws SQLException {
        String name = row.getString("person_name");
        String organisation = Objects.requireNonNullElse(row.getString("organisation"), "");
        return name == null
                ? row.getString("person_id")
                : NameKey.of(name).words() + "\n" + NameKey.of(organisation).words();
    }
}
