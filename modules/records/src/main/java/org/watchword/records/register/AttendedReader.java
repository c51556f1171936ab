package org.watchword.records.register;

import java.nio.LongBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.watchword.records.register.Attended.FromWhere;
import org.watchword.session.SessionId;

/// Reads where people came from, and how many different ones they were, from the totals of their sessions.
final class AttendedReader {

    private final Handle handle;

    AttendedReader(Handle handle) {
        this.handle = handle;
    }

    Attended attended(List<SessionRow> sessions) {
        if (sessions.isEmpty()) {
            return new Attended(List.of(), 0);
        }
        Set<UUID> wanted = sessions.stream().map(row -> row.id().value()).collect(Collectors.toSet());
        List<FromWhere> rows = new ArrayList<>();
        List<LongBuffer> guests = new ArrayList<>();
        handle.createQuery("""
                        select t.session_id, t.guests, t.origins from session_total t
                        join training_session s on s.id = t.session_id
                        where s.planned_on between :first and :last
                        """)
                .bind("first", days(sessions).min(Comparator.naturalOrder()).orElseThrow())
                .bind("last", days(sessions).max(Comparator.naturalOrder()).orElseThrow())
                .map((row, _) -> total(row))
                .filter(total -> wanted.contains(total.session().value()))
                .forEach(total -> {
                    guests.add(total.guests());
                    total.origins().forEach(origin -> rows.add(from(total.session(), origin)));
                });
        return new Attended(rows, different(guests));
    }

    /// A million people are sorted sooner than they are put into a set.
    private static int different(List<LongBuffer> guests) {
        long[] all = new long[guests.stream().mapToInt(LongBuffer::remaining).sum()];
        int filled = 0;
        for (LongBuffer keys : guests) {
            int more = keys.remaining();
            keys.get(all, filled, more);
            filled += more;
        }
        Arrays.sort(all);
        int different = 0;
        for (int place = 0; place < all.length; place++) {
            if (place == 0 || all[place] != all[place - 1]) {
                different++;
            }
        }
        return different;
    }

    /// @param guests keys of different people, as they are kept
    private record Total(SessionId session, LongBuffer guests, List<Totals.Origin> origins) {}

    private static Total total(ResultSet row) throws SQLException {
        SessionId session = new SessionId(row.getObject("session_id", UUID.class));
        return new Total(session, Totals.guests(row), Totals.origins(row));
    }

    private static FromWhere from(SessionId session, Totals.Origin origin) {
        return new FromWhere(session, origin.organisation(), origin.small(), origin.people());
    }

    private static Stream<LocalDate> days(List<SessionRow> sessions) {
        return sessions.stream().map(row -> row.plan().date());
    }
}
